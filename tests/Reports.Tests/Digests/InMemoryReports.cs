using Reports.Ingestion;
using Reports.Model;
using Reports.Storage;

namespace Reports.Tests.Digests;

/// <summary>The ports that a digest reads through, over a list, in pages of two so that nobody forgets to ask for the next.</summary>
internal sealed class InMemoryReports : IReportQueries, IIngestionLog
{
    private const int PageSize = 2;

    public List<Report> Reports { get; } = [];

    public List<Ingestion.Ingestion> Ingestions { get; } = [];

    private IEnumerable<Report> Newest => Reports.OrderByDescending(report => report.EffectiveOn);

    public Task<Page<ReportSummary>> ReportsAsync(ReportFilter filter, PageRequest page, CancellationToken cancellation) =>
        Paged(Newest.Where(report => In(filter.Dates, report.EffectiveOn)).Select(ReportSummary.Of), page);

    public Task<Page<RatingEvent>> RatingsAsync(RatingFilter filter, PageRequest page, CancellationToken cancellation) =>
        Paged(Newest.Where(report => In(filter.Dates, report.EffectiveOn)).SelectMany(RatingEvent.Of), page);

    public Task<Page<RecommendationEvent>> RecommendationsAsync(DateRange dates, PageRequest page, CancellationToken cancellation) =>
        Paged(Newest.Where(report => In(dates, report.EffectiveOn)).SelectMany(RecommendationEvent.Of), page);

    public Task<Page<ReportSummary>> KnownBetweenAsync(DateTimeOffset from, DateTimeOffset to, PageRequest page, CancellationToken cancellation) =>
        Paged(Newest.Where(report => report.KnownAt >= from && report.KnownAt < to).Select(ReportSummary.Of), page);

    public Task<Page<Ingestion.Ingestion>> ListAsync(IngestionStatus? status, PageRequest page, CancellationToken cancellation) =>
        Paged(Ingestions.Where(item => status is null || item.Status == status).OrderByDescending(item => item.UpdatedAt), page);

    Task<Ingestion.Ingestion?> IIngestionLog.FindAsync(string id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task WriteAsync(Ingestion.Ingestion ingestion, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<string> ClaimAsync(string sha256, string id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<string?> FindFirstAsync(string sha256, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<bool> RemoveAsync(string id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task ForgetAsync(Reports.Ingestion.Ingestion listed, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> ReleaseAsync(string sha256, string id, CancellationToken cancellation) => throw new NotSupportedException();

    private static bool In(DateRange dates, DateOnly day) => !(day < dates.From) && !(day > dates.To);

    private static Task<Page<T>> Paged<T>(IEnumerable<T> items, PageRequest page)
    {
        var all = items.ToList();
        var start = page.Token is null ? 0 : int.Parse(page.Token, null);
        var end = start + PageSize;
        return Task.FromResult(new Page<T>([.. all.Skip(start).Take(PageSize)], end < all.Count ? $"{end}" : null));
    }
}
