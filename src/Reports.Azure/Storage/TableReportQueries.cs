using Azure.Data.Tables;
using Reports.Securities;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>Every list is one range of one partition; the README beside this file says which.</summary>
internal sealed class TableReportQueries(TableServiceClient tables, ISecurities securities, StorageNames names) : IReportQueries
{
    private readonly TableClient _reports = tables.GetTableClient(names.ReportsTable);
    private readonly TableClient _search = tables.GetTableClient(names.SearchTable);
    private readonly TableClient _ratings = tables.GetTableClient(names.RatingsTable);
    private readonly TableClient _recommendations = tables.GetTableClient(names.RecommendationsTable);
    private readonly StockDirectory _directory = new(securities);

    public async Task<Page<ReportSummary>> ReportsAsync(ReportFilter filter, PageRequest page, CancellationToken cancellation)
    {
        StockKey? stock = filter.Stock is { } named ? await _directory.ResolveAsync(named, cancellation) : null;
        var table = filter.Q is null ? _reports : _search;
        return await table.ReadPageAsync(ReportSelection.Of(filter, stock), page, StorageJson.Instance.ReportSummary, cancellation);
    }

    public Task<Page<RatingEvent>> RatingsAsync(RatingFilter filter, PageRequest page, CancellationToken cancellation) =>
        _ratings.ReadPageAsync(RatingSelection.Of(filter), page, RatingColumns.Read, cancellation);

    public Task<Page<RecommendationEvent>> RecommendationsAsync(DateRange dates, PageRequest page, CancellationToken cancellation) =>
        _recommendations.ReadPageAsync(new Selection(RecommendationIndex.All) { Name = "recommendations" }.On(dates), page, StorageJson.Instance.RecommendationEvent, cancellation);

    public Task<Page<ReportSummary>> KnownBetweenAsync(DateTimeOffset from, DateTimeOffset to, PageRequest page, CancellationToken cancellation) =>
        _reports.ReadPageAsync(new Selection(ReportIndex.Known) { Name = "known" }.Between(Keys.After(to), Keys.After(from)), page, StorageJson.Instance.ReportSummary, cancellation);
}
