using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Reports.Coverage;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The beginning of a stock's partition: its firms' opinions, then the newest facts.</summary>
internal static class StockPage
{
    // More firms than cover any stock, and still facts behind them.
    public const int Size = 100;

    public static IEnumerable<string> Columns { get; } = ["PartitionKey", "RowKey", StockIndex.Kind, .. JsonColumn.Names];

    public static StockFacts Read(IReadOnlyList<TableEntity> rows)
    {
        Lineage[] firms = [.. rows.Where(row => row.RowKey.StartsWith(OpinionIndex.Current, StringComparison.Ordinal)).Select(LineageTable.ReadNewest)];
        var recommendations = Facts(rows, StockIndex.Recommendation, StorageJson.Instance.RecommendationEvent);
        var forecasts = Facts(rows, StockIndex.Forecast, StorageJson.Instance.ReportedForecast);
        var conflicts = Facts(rows, StockIndex.Conflict, StorageJson.Instance.ReportedConflict);
        List<Stock> mentions =
        [
            .. firms.SelectMany(firm => firm.Ratings).Select(rating => rating.Stock!), .. recommendations.Select(item => item.Stock),
            .. forecasts.Select(item => item.Fact.Stock), .. conflicts.Select(item => item.Fact.Stock),
        ];
        var stock = new Stock(mentions.Find(mention => mention.Code is not null)?.Code, mentions.Find(mention => mention.Name is not null)?.Name);
        return new(stock, firms, recommendations, forecasts, conflicts);
    }

    private static List<T> Facts<T>(IEnumerable<TableEntity> rows, string kind, JsonTypeInfo<T> type) =>
        [.. rows.Where(row => row.GetString(StockIndex.Kind) == kind).Select(row => JsonColumn.Read(row, type))];
}
