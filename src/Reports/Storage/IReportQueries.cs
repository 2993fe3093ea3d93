namespace Reports.Storage;

/// <summary>Lists over all listed reports, newest <c>effectiveOn</c> first.</summary>
public interface IReportQueries
{
    Task<Page<ReportSummary>> ReportsAsync(ReportFilter filter, PageRequest page, CancellationToken cancellation);

    Task<Page<RatingEvent>> RatingsAsync(RatingFilter filter, PageRequest page, CancellationToken cancellation);

    Task<Page<RecommendationEvent>> RecommendationsAsync(DateRange dates, PageRequest page, CancellationToken cancellation);

    /// <summary>Reports that became known in a half-open span of time, whatever their date.</summary>
    Task<Page<ReportSummary>> KnownBetweenAsync(DateTimeOffset from, DateTimeOffset to, PageRequest page, CancellationToken cancellation);
}
