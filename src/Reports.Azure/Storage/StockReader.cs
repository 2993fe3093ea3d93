using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>Puts the rows of a stock's partitions together.</summary>
internal sealed class StockReader(TableServiceClient tables, StorageNames names)
{
    private readonly TableClient _table = tables.GetTableClient(names.StocksTable);

    public async Task<StockFacts?> ReadAsync(IReadOnlyList<StockKey> aliases, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(aliases.Select(alias => RowsAsync(alias, cancellation)));
        var rows = found.SelectMany(some => some).OrderBy(row => row.RowKey, StringComparer.Ordinal).ToLookup(row => row.RowKey[..row.RowKey.IndexOf('|')]);
        if (rows.Count == 0) return null;

        var ratings = Items(rows[StockIndex.Rating], StorageJson.Instance.RatingEvent);
        var recommendations = Items(rows[StockIndex.Recommendation], StorageJson.Instance.RecommendationEvent);
        var forecasts = Items(rows[StockIndex.Forecast], StorageJson.Instance.ReportedForecast);
        var conflicts = Items(rows[StockIndex.Conflict], StorageJson.Instance.ReportedConflict);
        List<Stock> mentions =
        [
            .. ratings.Select(rating => rating.Stock!), .. recommendations.Select(item => item.Stock),
            .. forecasts.Select(item => item.Fact.Stock), .. conflicts.Select(item => item.Fact.Stock),
        ];
        var stock = new Stock(mentions.Find(mention => mention.Code is not null)?.Code, mentions.Find(mention => mention.Name is not null)?.Name);
        return new(stock, ratings, recommendations, forecasts, conflicts);
    }

    private async Task<List<TableEntity>> RowsAsync(StockKey stock, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {stock.Partition}"), cancellationToken: cancellation))
            rows.Add(row);
        return rows;
    }

    private static List<T> Items<T>(IEnumerable<TableEntity> rows, JsonTypeInfo<T> type) => [.. rows.Select(row => JsonColumn.Read(row, type))];
}
