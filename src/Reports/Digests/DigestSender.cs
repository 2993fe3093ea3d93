using Reports.Links;
using Reports.Mail;
using Reports.Telemetry;

namespace Reports.Digests;

/// <summary>Sends a week's digest: freezes content and recipients before the first mail, then delivers to whoever is due.</summary>
public sealed class DigestSender(IDigestStore digests, IDeliveryLedger ledger, IMailer mailer, RecipientReader recipients, DigestDelivery delivery, LinkService links, Calendar calendar)
{
    /// <param name="onlyDue">Whether the recipients' day and hour count.</param>
    /// <returns>Null where nobody is due.</returns>
    public async Task<SendResult?> SendAsync(IsoWeek week, Func<Task<Digest>> compose, bool onlyDue, CancellationToken cancellation)
    {
        var result = await RunAsync(week, compose, onlyDue, cancellation);
        if (result is not null) await ledger.RecordAsync(result, calendar.Now, cancellation);
        return result;
    }

    private async Task<SendResult?> RunAsync(IsoWeek week, Func<Task<Digest>> compose, bool onlyDue, CancellationToken cancellation)
    {
        if ((mailer.Misconfiguration ?? links.Misconfiguration) is { } problem) return SendResult.Without(week, SendOutcome.Misconfigured, problem);
        if (await digests.FindAsync(week, cancellation) is { } frozen) return await delivery.RunAsync(frozen, onlyDue, cancellation);

        var (all, wrong) = await recipients.ReadAsync(week, cancellation);
        if (wrong is not null) return SendResult.Without(week, SendOutcome.Misconfigured, wrong);
        if (all.Count == 0) return SendResult.Without(week, SendOutcome.NoRecipients, "Digest:Recipients names nobody, and nobody has subscribed.");
        if (onlyDue && !all.Any(recipient => recipient.DueAt <= calendar.Now)) return null;
        // That there is nothing to say is decided once: what comes in later is in the next digest.
        if (onlyDue && (await ledger.ReadAsync(week, cancellation)).LastOutcome is SendOutcome.NothingToSay) return null;

        var digest = await compose();
        if (digest.HasNothingToSay) return SendResult.Without(week, SendOutcome.NothingToSay, $"No report belongs to {week}.");
        var fresh = new FrozenDigest(digest with { FrozenAt = calendar.Now }, all);
        if (await digests.TryFreezeAsync(fresh, cancellation))
        {
            DigestTelemetry.Frozen(fresh.Digest);
            return await delivery.RunAsync(fresh, onlyDue, cancellation);
        }
        var first = await digests.FindAsync(week, cancellation);
        return await delivery.RunAsync(first ?? throw new InvalidOperationException($"The digest of {week} was removed while it was sent."), onlyDue, cancellation);
    }
}
