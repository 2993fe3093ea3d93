using Reports.Links;
using Reports.Mail;
using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>
/// Delivers a frozen digest, to nobody twice. A request is opened in the ledger, its recipients are claimed for it, it is marked
/// as going out, it goes out, and its end is noted; each step is a conditional write, so that of two instances one goes on. Who
/// dies before the mark has sent nothing, and the recipients are claimed anew. What no client can close is the moment between
/// the mark and the note: the mail service may have said yes. That request is reported as unknown and not sent again.
/// </summary>
public sealed class DigestDelivery(IDeliveryLedger ledger, IMailer mailer, RecipientReader recipients, LinkService links, Calendar calendar)
{
    private const int Parallelism = 8;

    // The host kills what runs longer than five minutes; the next hour goes on.
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(4);

    // Longer than any run: who opened a request before has died. Taken too early it would do no harm, only double work.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    /// <returns>Null where nobody is due who has not got it, and nobody is unknown.</returns>
    public async Task<SendResult?> RunAsync(FrozenDigest frozen, bool onlyDue, CancellationToken cancellation)
    {
        var start = calendar.Now;
        var known = await AbandonAsync(await ledger.ReadAsync(frozen.Digest.Week, cancellation), cancellation);
        var left = await recipients.LeftAsync(cancellation);
        var tally = new SendTally();
        List<Recipient> open = [];
        foreach (var recipient in frozen.Recipients)
        {
            var entry = known.Find(recipient.Address) is { } found ? known.Judge(found) : null;
            if (entry is not null) tally.Count(entry);
            if (entry is null or { State: DeliveryState.Failed } && !left.Contains(SubscriptionId.Of(recipient.Address)) && (!onlyDue || recipient.DueAt <= start)) open.Add(recipient);
        }
        if (open.Count == 0) return onlyDue && !tally.HasUnknown ? null : tally.ToResult(frozen.Digest.Week);

        var mails = new DigestMails(frozen.Digest, (await links.ForReadersAsync(cancellation))!);
        var requests = DigestMails.Groups(open).SelectMany(group => group.Chunk(MailMessage.MostRecipients));
        await Parallel.ForEachAsync(requests, Limit(cancellation), async (request, _) =>
        {
            // Not by the loop's own token: that one request failed must not tear another off between its mark and its note.
            if (calendar.Now - start > LongestRun) tally.Defer(request.Length);
            else if (mails.Render(request[0]) is { } content) await DeliverAsync(mails, content, [.. request.Select(one => (one.Address, known.Find(one.Address)))], tally, cancellation);
        });
        return tally.ToResult(frozen.Digest.Week);
    }

    private async Task DeliverAsync(DigestMails mails, MailContent content, IReadOnlyList<(string Address, Delivery? Before)> to, SendTally tally, CancellationToken cancellation)
    {
        var batch = await ledger.OpenAsync(mails.Week, calendar.Now, cancellation);
        var claimed = await ClaimAsync(batch, to, cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (claimed.Count == 0 || await ledger.TryMoveAsync(batch, BatchState.Sending, null, calendar.Now, CancellationToken.None) is not { } sending) return;

        var outcome = await mailer.SendAsync(mails.Address(content, claimed.Select(delivery => delivery.Address)), cancellation);
        // What the mail service has taken must be noted, also while the process is asked to stop.
        if (outcome.State is not DeliveryState.Pending)
            await ledger.TryMoveAsync(sending, outcome.State is DeliveryState.Sent ? BatchState.Sent : BatchState.Failed, outcome.Reason, calendar.Now, CancellationToken.None);
        var settled = await SettleAsync(claimed, outcome);

        if (outcome is not { State: DeliveryState.Failed, Divisible: true } || claimed.Count == 1)
        {
            foreach (var delivery in settled) tally.Settle(delivery);
            return;
        }
        // One bad address shall not keep a thousand from their mail: halves find it.
        foreach (var half in settled.Chunk((settled.Count + 1) / 2))
            await DeliverAsync(mails, content, [.. half.Select(delivery => (delivery.Address, (Delivery?)delivery))], tally, cancellation);
    }

    private async Task<IReadOnlyList<Delivery>> ClaimAsync(DeliveryBatch batch, IReadOnlyList<(string Address, Delivery? Before)> to, CancellationToken cancellation)
    {
        var claims = new Delivery?[to.Count];
        await Parallel.ForAsync(0, to.Count, Limit(cancellation), async (index, stop) =>
            claims[index] = await ledger.TryClaimAsync(batch, to[index].Address, to[index].Before, calendar.Now, stop));
        return [.. claims.OfType<Delivery>()];
    }

    private async Task<IReadOnlyList<Delivery>> SettleAsync(IReadOnlyList<Delivery> claimed, MailOutcome outcome)
    {
        var settled = new Delivery[claimed.Count];
        await Parallel.ForAsync(0, claimed.Count, Limit(CancellationToken.None), async (index, _) =>
            settled[index] = await ledger.SettleAsync(claimed[index], outcome.State, outcome.Reason, calendar.Now, CancellationToken.None));
        return settled;
    }

    private async Task<WeekLedger> AbandonAsync(WeekLedger known, CancellationToken cancellation)
    {
        var batches = new Dictionary<string, DeliveryBatch>(known.Batches);
        foreach (var batch in known.Batches.Values.Where(batch => batch.State is BatchState.Open && calendar.Now - batch.At > Lease))
            if (await ledger.TryMoveAsync(batch, BatchState.Abandoned, "Its process ended before the request.", calendar.Now, cancellation) is { } moved) batches[batch.Id] = moved;
        return known with { Batches = batches };
    }

    private static ParallelOptions Limit(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellation };
}
