using System.Collections.Concurrent;

namespace Reports.Digests;

/// <summary>Counts what became of a week's mails; requests are counted from several threads.</summary>
internal sealed class SendTally
{
    private readonly ConcurrentDictionary<string, Undelivered> _failed = new();
    private readonly ConcurrentDictionary<string, Undelivered> _unknown = new();
    private int _sent, _alreadySent, _deferred;

    public bool HasUnknown => !_unknown.IsEmpty;

    /// <summary>What stood in the ledger before this run.</summary>
    public void Count(Delivery entry)
    {
        if (entry.State is DeliveryState.Sent) _alreadySent++;
        else Undelivered(entry);
    }

    /// <summary>What this run did.</summary>
    public void Settle(Delivery entry)
    {
        _failed.TryRemove(entry.Address, out _);
        if (entry.State is DeliveryState.Sent) Interlocked.Increment(ref _sent);
        else Undelivered(entry);
    }

    public void Defer(int recipients) => Interlocked.Add(ref _deferred, recipients);

    public SendResult ToResult(IsoWeek week) => new(week, SendOutcome.Done, _sent, _alreadySent, Sorted(_failed), Sorted(_unknown), string.Join(" ", new[]
    {
        _unknown.IsEmpty ? null
            : "Nobody noted how some mails ended: they are under way, or their process died. The mail service may have accepted them, so they are not sent again.",
        _deferred == 0 ? null : $"{_deferred} are left to the next run, because this one took long.",
    }.OfType<string>()) is { Length: > 0 } message ? message : null);

    private void Undelivered(Delivery entry) =>
        (entry.State is DeliveryState.Failed ? _failed : _unknown)[entry.Address] = new(entry.Address, entry.Reason, entry.At);

    private static IReadOnlyList<Undelivered> Sorted(ConcurrentDictionary<string, Undelivered> entries) => [.. entries.Values.OrderBy(entry => entry.Address, StringComparer.Ordinal)];
}
