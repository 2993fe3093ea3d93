using Reports.Links;

namespace Reports.Digests;

/// <summary>
/// Sends a week's digest to each recipient once. Content and recipients are frozen before the first mail, an entry in the
/// ledger is written before each request and settled after it. What no client can close is the moment between the mail
/// service's yes and our note of it: who died there stays pending, is reported as unknown and is not sent to again.
/// </summary>
public sealed class DigestSender(IDigestStore digests, IDeliveryLedger ledger, IMailer mailer, LinkService links, DigestOptions options, Calendar calendar)
{
    public async Task<SendResult> SendAsync(IsoWeek week, Func<Task<Digest>> compose, CancellationToken cancellation)
    {
        var result = await RunAsync(week, compose, cancellation);
        await ledger.RecordAsync(result, calendar.Now, cancellation);
        return result;
    }

    private async Task<SendResult> RunAsync(IsoWeek week, Func<Task<Digest>> compose, CancellationToken cancellation)
    {
        if ((mailer.Misconfiguration ?? links.Misconfiguration) is { } problem) return SendResult.Without(week, SendOutcome.Misconfigured, problem);
        if (await digests.FindAsync(week, cancellation) is { } frozen) return await DeliverAsync(frozen, cancellation);

        var recipients = RecipientList.Parse(options);
        if (recipients.Problem is { } wrong) return SendResult.Without(week, SendOutcome.Misconfigured, wrong);
        var digest = await compose();
        if (digest.HasNothingToSay) return SendResult.Without(week, SendOutcome.NothingToSay, $"No report belongs to {week}.");
        var fresh = new FrozenDigest(digest with { FrozenAt = calendar.Now }, recipients.Recipients);
        if (await digests.TryFreezeAsync(fresh, cancellation)) return await DeliverAsync(fresh, cancellation);
        var first = await digests.FindAsync(week, cancellation);
        return await DeliverAsync(first ?? throw new InvalidOperationException($"The digest of {week} was removed while it was sent."), cancellation);
    }

    private async Task<SendResult> DeliverAsync(FrozenDigest frozen, CancellationToken cancellation)
    {
        var tally = new SendTally();
        var mails = new DigestMails(frozen.Digest, await links.ForReadersAsync(cancellation));
        foreach (var recipient in frozen.Recipients)
            tally.Add(recipient.Address, await DeliverAsync(mails, recipient, cancellation));
        return tally.ToResult(frozen.Digest.Week);
    }

    /// <summary>The entry as it stands afterwards, and whether this call is what sent it.</summary>
    private async Task<(Delivery? Entry, bool Now)> DeliverAsync(DigestMails mails, Recipient recipient, CancellationToken cancellation)
    {
        var before = await ledger.FindAsync(mails.Week, recipient.Address, cancellation);
        if (before is { State: not DeliveryState.Failed }) return (before, false);
        if (await ledger.TryBeginAsync(mails.Week, recipient.Address, before, calendar.Now, cancellation) is not { } begun)
            return (await ledger.FindAsync(mails.Week, recipient.Address, cancellation), false);

        var outcome = await mailer.SendAsync(mails.To(recipient), cancellation);
        // What the mail service has taken must be noted, also while the process is asked to stop.
        await ledger.SettleAsync(begun, outcome.State, outcome.Reason, calendar.Now, CancellationToken.None);
        return (begun with { State = outcome.State, Reason = outcome.Reason, At = calendar.Now }, true);
    }
}
