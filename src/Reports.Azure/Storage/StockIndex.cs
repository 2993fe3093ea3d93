using System.Text.Json.Serialization.Metadata;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The table <c>Stocks</c>: everything that reports say of one stock, in one partition; firms' opinions (<see cref="OpinionIndex"/>) stand before it.</summary>
internal sealed class StockIndex(StorageNames names)
{
    public const string Fact = "fact", Rating = "rating";
    public const string Forecast = "forecast", Recommendation = "recommendation", Conflict = "conflict";
    public const string Kind = "Kind", KnownAt = "KnownAt";

    public IEnumerable<Row> Of(Report report) =>
    [
        .. RatingEvent.Of(report).SelectMany((rating, ordinal) => Ratings(report, rating, ordinal)),
        .. Facts(report, Recommendation, RecommendationEvent.Of(report), item => item.Stock, StorageJson.Instance.RecommendationEvent),
        .. Facts(report, Forecast, report.Forecasts.Select(fact => Reported(report, fact)), item => item.Fact.Stock, StorageJson.Instance.ReportedForecast),
        .. Facts(report, Conflict, report.Conflicts.Select(fact => Reported(report, fact)), item => item.Fact.Stock, StorageJson.Instance.ReportedConflict),
    ];

    public RowAddress Address(string partition, string key) => new(names.StocksTable, partition, RowKey(key));

    private static string RowKey(string key) => $"{Rating}|{key}";

    private static Reported<T> Reported<T>(Report report, T fact) =>
        new(report.Id, report.Broker?.Id, report.Broker?.Name, report.EffectiveOn, ReportRows.KnownAt(report), fact);

    private IEnumerable<Row> Ratings(Report report, RatingEvent rating, int ordinal)
    {
        if (rating.Stock is null || StockKey.Of(rating.Stock) is not { } stock) yield break;
        var columns = RatingColumns.Of(rating);
        columns[KnownAt] = rating.KnownAt;
        yield return Row.Of(names.StocksTable, stock.Partition, RowKey(ReportRows.Key(report, ordinal)), columns);
    }

    private IEnumerable<Row> Facts<T>(Report report, string kind, IEnumerable<T> items, Func<T, Stock> stockOf, JsonTypeInfo<T> type)
    {
        foreach (var (ordinal, item) in items.Index())
        {
            if (StockKey.Of(stockOf(item)) is not { } stock) continue;
            var columns = JsonColumn.Write(item, type);
            columns[Kind] = kind;
            columns[KnownAt] = ReportRows.KnownAt(report);
            yield return Row.Of(names.StocksTable, stock.Partition, $"{Fact}|{ReportRows.Key(report)}|{kind}|{Keys.Ordinal(ordinal)}", columns);
        }
    }
}
