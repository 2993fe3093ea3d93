using Reports.Model;

namespace Reports.Azure.Storage;

/// <summary>
/// The table <c>StockNames</c>: which codes reports print with a name, and which names with a code. Each report has rows
/// of its own, so that a pair is known for as long as one of them prints it.
/// </summary>
internal sealed class StockNameIndex(StorageNames names)
{
    public IEnumerable<Row> Of(Report report) => Stocks(report)
        .Where(stock => stock is { Code.Length: > 0, Name.Length: > 0 })
        .Select(stock => (Code: StockKey.OfCode(stock.Code!), Name: StockKey.OfName(stock.Name!)))
        .Distinct()
        .SelectMany(pair => new[] { Pair(pair.Name, pair.Code, report), Pair(pair.Code, pair.Name, report) });

    private Row Pair(StockKey from, StockKey to, Report report) => Row.Of(
        names.StockNamesTable, from.Partition, Keys.Join(to.Value, report.Id), new Dictionary<string, object?> { ["Value"] = to.Value });

    private static IEnumerable<Stock> Stocks(Report report) =>
    [
        .. report.StockRatings.Select(rating => rating.Stock),
        .. report.Recommendations.Select(item => item.Stock),
        .. report.Forecasts.Select(forecast => forecast.Stock),
        .. report.Conflicts.Select(conflict => conflict.Stock),
    ];
}
