using System.Text.Json.Serialization.Metadata;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The table <c>Stocks</c>: everything that reports say of one stock, in one partition.</summary>
internal sealed class StockIndex(StorageNames names)
{
    public const string Rating = "rating", Recommendation = "recommendation", Forecast = "forecast", Conflict = "conflict";

    public IEnumerable<Row> Of(Report report) =>
    [
        .. Of(report, Rating, RatingEvent.Of(report).Where(rating => rating.Stock is not null), rating => rating.Stock!, StorageJson.Instance.RatingEvent),
        .. Of(report, Recommendation, RecommendationEvent.Of(report), item => item.Stock, StorageJson.Instance.RecommendationEvent),
        .. Of(report, Forecast, report.Forecasts.Select(fact => Reported(report, fact)), item => item.Fact.Stock, StorageJson.Instance.ReportedForecast),
        .. Of(report, Conflict, report.Conflicts.Select(fact => Reported(report, fact)), item => item.Fact.Stock, StorageJson.Instance.ReportedConflict),
    ];

    private static Reported<T> Reported<T>(Report report, T fact) =>
        new(report.Id, report.Broker?.Id, report.Broker?.Name, report.EffectiveOn, fact);

    private IEnumerable<Row> Of<T>(Report report, string kind, IEnumerable<T> items, Func<T, Stock> stockOf, JsonTypeInfo<T> type)
    {
        foreach (var (ordinal, item) in items.Index())
            if (StockKey.Of(stockOf(item)) is { } stock)
                yield return Row.Of(names.StocksTable, stock.Partition, $"{kind}|{ReportRows.Key(report, ordinal)}", JsonColumn.Write(item, type));
    }
}
