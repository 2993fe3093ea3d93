using Reports.Ingestion;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Tests.Digests;

/// <summary>What a digest reads, as a list; the storage of reports has tests of its own.</summary>
internal sealed class FewReports : IReportQueries, IIngestionLog
{
    private static readonly DateOnly Day = new(2024, 12, 3);

    public List<Report> Reports { get; } = [];

    /// <summary>A report of a firm and a stock that do not exist, dated in 2024-W49 where no day is said.</summary>
    public void Add(string id, DateOnly? day = null) => Reports.Add(new()
    {
        Id = id,
        Source = new($"{id}.txt", "text/plain", 100, id, At(day)),
        ParserVersion = "1",
        Language = "zh",
        Broker = new("qinghe", "青禾证券"),
        Title = $"标题 {id}",
        EffectiveOn = day ?? Day,
        KnownAt = At(day),
        StockRatings = [new() { Stock = new("688901.SH", $"股票{id}"), Term = "买入", Level = RatingLevel.Buy, Evidence = new(1, 0, 2, "买入") }],
    });

    public Task<Page<ReportSummary>> ReportsAsync(ReportFilter filter, PageRequest page, CancellationToken cancellation) =>
        All(Reports.Where(report => In(filter.Dates, report)).Select(ReportSummary.Of));

    public Task<Page<RatingEvent>> RatingsAsync(RatingFilter filter, PageRequest page, CancellationToken cancellation) =>
        All(Reports.Where(report => In(filter.Dates, report)).SelectMany(RatingEvent.Of));

    public Task<Page<RecommendationEvent>> RecommendationsAsync(DateRange dates, PageRequest page, CancellationToken cancellation) =>
        All(Reports.Where(report => In(dates, report)).SelectMany(RecommendationEvent.Of));

    public Task<Page<ReportSummary>> KnownBetweenAsync(DateTimeOffset from, DateTimeOffset to, PageRequest page, CancellationToken cancellation) =>
        All(Reports.Where(report => report.KnownAt >= from && report.KnownAt < to).Select(ReportSummary.Of));

    public Task<Page<Reports.Ingestion.Ingestion>> ListAsync(IngestionStatus? status, PageRequest page, CancellationToken cancellation) => All<Reports.Ingestion.Ingestion>([]);

    Task<Reports.Ingestion.Ingestion?> IIngestionLog.FindAsync(string id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task WriteAsync(Reports.Ingestion.Ingestion ingestion, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<string> ClaimAsync(string sha256, string id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<string?> FindFirstAsync(string sha256, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<bool> RemoveAsync(string id, CancellationToken cancellation) => throw new NotSupportedException();

    public Task ForgetAsync(Reports.Ingestion.Ingestion listed, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<string>> ReleaseAsync(string sha256, string id, CancellationToken cancellation) => throw new NotSupportedException();

    private static DateTimeOffset At(DateOnly? day) => new((day ?? Day).ToDateTime(new TimeOnly(4, 0)), TimeSpan.Zero);

    private static bool In(DateRange dates, Report report) => !(report.EffectiveOn < dates.From) && !(report.EffectiveOn > dates.To);

    private static Task<Page<T>> All<T>(IEnumerable<T> items) => Task.FromResult(new Page<T>([.. items], null));
}
