using Azure.Data.Tables;
using Reports.Coverage;
using Reports.Documents;
using Reports.Model;
using Reports.Securities;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>Ranges of a stock's partition, and of the partition of all industries. A name is looked up first; a code needs no more than its range.</summary>
internal sealed class TableCoverageQueries(TableServiceClient tables, ISecurities securities, StorageNames names) : ICoverageQueries
{
    private static readonly string[] Newest = ["PartitionKey", "RowKey", .. JsonColumn.Names];

    private readonly TableClient _stocks = tables.GetTableClient(names.StocksTable);
    private readonly TableClient _industries = tables.GetTableClient(names.IndustriesTable);
    private readonly StockDirectory _directory = new(securities);

    public async Task<StockFacts?> StockAsync(string codeOrName, CancellationToken cancellation)
    {
        var partition = await PartitionAsync(codeOrName, cancellation);
        // The firms stand first, and the facts are sorted by day.
        var rows = await _stocks.FirstAsync(new Selection(partition) { Name = "stock", Columns = StockPage.Columns }.Between(OpinionIndex.Current, Keys.Successor(StockIndex.Fact)), StockPage.Size, cancellation);
        return rows.Count == 0 ? null : StockPage.Read(rows);
    }

    public async Task<Page<RatingEvent>> RatingsAsync(string codeOrName, AsOf? asOf, PageRequest page, CancellationToken cancellation)
    {
        var partition = await PartitionAsync(codeOrName, cancellation);
        var selection = History(partition, StockIndex.Rating, asOf);
        return await _stocks.ReadPageAsync(selection, page, RatingColumns.Read, cancellation);
    }

    public async Task<Page<Reported<Forecast>>> ForecastsAsync(string codeOrName, AsOf? asOf, PageRequest page, CancellationToken cancellation)
    {
        var partition = await PartitionAsync(codeOrName, cancellation);
        var selection = History(partition, StockIndex.Fact, asOf).Where($"Kind eq {StockIndex.Forecast}");
        return await _stocks.ReadPageAsync(selection, page, StorageJson.Instance.ReportedForecast, cancellation);
    }

    public async Task<IReadOnlyList<Lineage>?> OfStockAsync(string codeOrName, bool former, CancellationToken cancellation)
    {
        var partition = await PartitionAsync(codeOrName, cancellation);
        var opinions = new Selection(partition) { Name = "opinions", Columns = former ? null : Newest };
        var firms = await _stocks.AllAsync(opinions.Between(OpinionIndex.Current, Keys.Successor(OpinionIndex.Current)), cancellation);
        if (firms.Count > 0) return [.. firms.Select(firm => former ? LineageTable.Read(firm) : LineageTable.ReadNewest(firm))];
        var named = await _stocks.FirstAsync(new Selection(partition) { Name = "named" }, 1, cancellation);
        return named.Count > 0 ? [] : null;
    }

    public async Task<IReadOnlyList<Lineage>> OfIndustryAsync(string industry, CancellationToken cancellation)
    {
        var prefix = $"{Keys.Join(NameFolding.Fold(industry))}|";
        var rows = await _industries.AllAsync(new Selection(OpinionIndex.Industries) { Name = "industry", Columns = Newest }.Between(prefix, Keys.Successor(prefix)), cancellation);
        return [.. rows.Select(LineageTable.ReadNewest)];
    }

    public Task<Page<Lineage>> IndustriesAsync(PageRequest page, CancellationToken cancellation) =>
        _industries.ReadPageAsync(new Selection(OpinionIndex.Industries) { Name = "industries", Columns = Newest }, page, LineageTable.ReadNewest, cancellation);

    private async Task<string> PartitionAsync(string codeOrName, CancellationToken cancellation) =>
        (await _directory.ResolveAsync(codeOrName, cancellation)).Partition;

    private static Selection History(string partition, string kind, AsOf? asOf)
    {
        var first = asOf is null ? $"{kind}|" : $"{kind}|{Keys.Day(asOf.Day)}";
        var selection = new Selection(partition) { Name = kind }.Between(first, Keys.Successor(kind));
        return asOf is null ? selection : selection.Where($"KnownAt lt {asOf.Known}");
    }
}
