using Reports.Storage;

namespace Reports.Digests;

/// <summary>The weekly digest: composed on demand, sent once.</summary>
public sealed class DigestService(DigestReader reader, IDigestStore digests, DigestSender sender, Calendar calendar)
{
    // A timer that stood still for longer is told by the next digests, as late reports.
    private const int MostWeeks = 4;

    /// <summary>The digest as it was sent, else as it would be sent now.</summary>
    public async Task<Digest> ComposeAsync(IsoWeek week, CancellationToken cancellation) =>
        (await digests.FindAsync(week, cancellation))?.Digest ?? DigestComposer.Compose(await reader.ReadAsync(week, cancellation));

    /// <summary>The digests that were sent, latest week first.</summary>
    public Task<Page<DigestEntry>> ListAsync(PageRequest page, CancellationToken cancellation) => digests.ListAsync(page, cancellation);

    /// <summary>Sends to everyone who is due and has not got it: last week's digest, and those that a timer missed.</summary>
    /// <returns>What it did, without weeks in which nobody was due.</returns>
    public async Task<IReadOnlyList<SendResult>> SendDueAsync(CancellationToken cancellation)
    {
        List<SendResult> results = [];
        foreach (var week in await OpenWeeksAsync(cancellation))
            if (await sender.SendAsync(week, () => ComposeAsync(week, cancellation), onlyDue: true, cancellation) is { } result) results.Add(result);
        return results;
    }

    /// <summary>Sends a week now to everyone who has not got it yet; safe to repeat, and from several processes at once.</summary>
    public async Task<SendResult> SendAsync(IsoWeek week, CancellationToken cancellation)
    {
        if (calendar.Now < calendar.StartOf(week.Sunday.AddDays(1)))
            return SendResult.Without(week, SendOutcome.WeekNotOver, $"The week {week} ends on {week.Sunday:yyyy-MM-dd}; its digest can be sent after that.");
        return (await sender.SendAsync(week, () => ComposeAsync(week, cancellation), onlyDue: false, cancellation))!;
    }

    /// <summary>The weeks since the last digest, oldest first; that one too, since not everybody is due at once.</summary>
    private async Task<IReadOnlyList<IsoWeek>> OpenWeeksAsync(CancellationToken cancellation)
    {
        var last = calendar.WeekOf(calendar.Now).Previous;
        List<IsoWeek> weeks = [last];
        if ((await digests.ListAsync(new PageRequest(1), cancellation)).Items is not [var newest, ..]) return weeks;
        var oldest = newest.Week;
        while (weeks.Count < MostWeeks && weeks[0].Previous >= oldest) weeks.Insert(0, weeks[0].Previous);
        return weeks;
    }
}
