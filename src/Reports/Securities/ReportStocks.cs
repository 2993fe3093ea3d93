using Reports.Model;

namespace Reports.Securities;

/// <summary>Every place of a report that names a stock.</summary>
public static class ReportStocks
{
    public static IEnumerable<Stock> Of(Report report) =>
    [
        .. report.StockRatings.Select(rating => rating.Stock),
        .. report.Recommendations.Select(item => item.Stock),
        .. report.Forecasts.Select(forecast => forecast.Stock),
        .. report.Conflicts.Select(conflict => conflict.Stock),
    ];

    public static Report Change(Report report, Func<Stock, Stock> change) => report with
    {
        StockRatings = [.. report.StockRatings.Select(rating => rating with { Stock = change(rating.Stock) })],
        Recommendations = [.. report.Recommendations.Select(item => item with { Stock = change(item.Stock) })],
        Forecasts = [.. report.Forecasts.Select(forecast => forecast with { Stock = change(forecast.Stock) })],
        Conflicts = [.. report.Conflicts.Select(conflict => conflict with { Stock = change(conflict.Stock) })],
    };
}
