using Reports.Ingestion;
using Reports.Storage;

namespace Reports.Digests;

/// <summary>Gathers what a week's digest is composed from.</summary>
public sealed class DigestReader(IReportQueries queries, IIngestionLog log, IDigestStore digests, Calendar calendar)
{
    private const int PageSize = 1000;

    public async Task<DigestInputs> ReadAsync(IsoWeek week, CancellationToken cancellation)
    {
        var dates = new DateRange(week.Monday, week.Sunday);
        var reports = await AllAsync(page => queries.ReportsAsync(new ReportFilter { Dates = dates }, page, cancellation));
        var late = await LateAsync(week, cancellation);
        List<RatingEvent> ratings = [];
        List<RecommendationEvent> recommendations = [];
        // Rows know the codes that a report does not print, so late reports too are read from rows, by their days.
        foreach (var range in late.Select(report => report.EffectiveOn).Distinct().Order().Select(day => new DateRange(day, day)).Append(dates))
        {
            ratings.AddRange(await AllAsync(page => queries.RatingsAsync(new RatingFilter { Dates = range }, page, cancellation)));
            recommendations.AddRange(await AllAsync(page => queries.RecommendationsAsync(range, page, cancellation)));
        }
        return new(week, calendar.Now, reports, late, ratings, recommendations, await FailuresAsync(week, cancellation))
        {
            Before = await AllAsync(page => queries.RecommendationsAsync(new DateRange(week.Previous.Monday, week.Previous.Sunday), page, cancellation)),
        };
    }

    private DateTimeOffset Start(IsoWeek week) => calendar.StartOf(week.Monday);

    private DateTimeOffset End(IsoWeek week) => calendar.StartOf(week.Sunday.AddDays(1));

    private async Task<IReadOnlyList<ReportSummary>> LateAsync(IsoWeek week, CancellationToken cancellation)
    {
        var known = await AllAsync(page => queries.KnownBetweenAsync(Start(week), End(week), page, cancellation));
        var late = known.Where(report => report.EffectiveOn < week.Monday).ToList();
        if (late.Count == 0) return [];
        var told = await ToldAsync(week, [.. late.Select(report => IsoWeek.Of(report.EffectiveOn))], cancellation);
        return [.. late.Where(report => !(told.TryGetValue(report.Id, out var knownAt) && report.KnownAt <= knownAt))];
    }

    /// <summary>The reports in frozen digests of earlier weeks, with when the content that those tell of became known.</summary>
    private async Task<IReadOnlyDictionary<string, DateTimeOffset>> ToldAsync(IsoWeek week, HashSet<IsoWeek> weeks, CancellationToken cancellation)
    {
        var told = new Dictionary<string, DateTimeOffset>();
        var archive = await AllAsync(page => digests.ListAsync(page, cancellation));
        // What was frozen before the week began cannot hold what became known in it.
        foreach (var entry in archive.Where(entry => weeks.Contains(entry.Week) && entry.FrozenAt >= Start(week)))
        {
            if (await digests.FindAsync(entry.Week, cancellation) is not { } frozen) continue;
            foreach (var report in frozen.Digest.Reports) told[report.Id] = report.KnownAt;
        }
        return told;
    }

    private async Task<IReadOnlyList<Ingestion.Ingestion>> FailuresAsync(IsoWeek week, CancellationToken cancellation)
    {
        // The list goes by the last change, which is never before a file became known.
        var failed = await AllAsync(
            page => log.ListAsync(IngestionStatus.Failed, page, cancellation),
            upTo: ingestion => ingestion.UpdatedAt >= Start(week));
        return [.. failed.Where(ingestion => ingestion.KnownAt >= Start(week) && ingestion.KnownAt < End(week))];
    }

    private static async Task<IReadOnlyList<T>> AllAsync<T>(Func<PageRequest, Task<Page<T>>> read, Func<T, bool>? upTo = null)
    {
        List<T> all = [];
        for (string? token = null; ;)
        {
            var page = await read(new PageRequest(PageSize, token));
            foreach (var item in page.Items)
            {
                if (upTo?.Invoke(item) is false) return all;
                all.Add(item);
            }
            if (page.NextToken is null) return all;
            token = page.NextToken;
        }
    }
}
