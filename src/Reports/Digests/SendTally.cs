namespace Reports.Digests;

/// <summary>Counts what became of a week's mails.</summary>
internal sealed class SendTally
{
    private readonly List<Undelivered> _failed = [];
    private readonly List<Undelivered> _unknown = [];
    private int _sent;
    private int _alreadySent;

    public void Add(string address, (Delivery? Entry, bool Now) delivery)
    {
        switch (delivery.Entry)
        {
            case { State: DeliveryState.Sent } when delivery.Now: _sent++; break;
            case { State: DeliveryState.Sent }: _alreadySent++; break;
            case { State: DeliveryState.Failed } entry: _failed.Add(new(address, entry.Reason, entry.At)); break;
            case { } entry: _unknown.Add(new(address, entry.Reason, entry.At)); break;
            default: throw new InvalidOperationException($"The ledger lost its entry for {address}.");
        }
    }

    public SendResult ToResult(IsoWeek week) => new(week, SendOutcome.Done, _sent, _alreadySent, _failed, _unknown, _unknown.Count == 0 ? null
        : "Nobody noted how some mails ended: they are under way, or their process died. The mail service may have accepted them, so they are not sent again.");
}
