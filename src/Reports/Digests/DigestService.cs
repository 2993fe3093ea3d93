using Reports.Storage;

namespace Reports.Digests;

/// <summary>The weekly digest: composed on demand, sent once.</summary>
public sealed class DigestService(DigestReader reader, IDigestStore digests, DigestSender sender, Calendar calendar)
{
    /// <summary>The digest as it was sent, else as it would be sent now.</summary>
    public async Task<Digest> ComposeAsync(IsoWeek week, CancellationToken cancellation) =>
        (await digests.FindAsync(week, cancellation))?.Digest ?? DigestComposer.Compose(await reader.ReadAsync(week, cancellation));

    /// <summary>The digests that were sent, latest week first.</summary>
    public Task<Page<DigestEntry>> ListAsync(PageRequest page, CancellationToken cancellation) => digests.ListAsync(page, cancellation);

    /// <summary>Sends the week before this one to everyone who has not got it yet.</summary>
    public Task<SendResult> SendDueAsync(CancellationToken cancellation) => SendAsync(calendar.WeekOf(calendar.Now).Previous, cancellation);

    /// <summary>Sends a week to everyone who has not got it yet; safe to repeat, and from several processes at once.</summary>
    public async Task<SendResult> SendAsync(IsoWeek week, CancellationToken cancellation)
    {
        if (calendar.Now < calendar.StartOf(week.Sunday.AddDays(1)))
            return SendResult.Without(week, SendOutcome.WeekNotOver, $"The week {week} ends on {week.Sunday:yyyy-MM-dd}; its digest can be sent after that.");
        return await sender.SendAsync(week, () => ComposeAsync(week, cancellation), cancellation);
    }
}
