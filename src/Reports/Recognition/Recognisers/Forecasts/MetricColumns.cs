using Reports.Documents;
using Reports.Recognition.Recognisers.Stocks;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>What stands in each column of a table of stocks, by a header of metrics and, in it or below it, their years.</summary>
internal static class MetricColumns
{
    public static Dictionary<int, (string Metric, string Period, string? Unit)> Of(Table table, int headerRows)
    {
        var width = table.Rows.Take(headerRows).Max(row => row.Cells.Count);
        var periods = Enumerable.Range(0, width)
            .Select(column => (Column: column, Period: table.Rows.Take(headerRows).Select(row => StockColumns.IsDetail(row[column]) ? null : FiscalYears.Of(row[column])).FirstOrDefault(found => found is not null)))
            .Where(found => found.Period is not null).ToList();
        var metrics = table.Rows[0].Cells.Select((cell, column) => (Column: column, Metric: Metrics.Of(cell.Text))).Where(found => !table.Rows[0].Cells[found.Column].IsEmpty).ToList();
        var blocks = Blocks(periods.ConvertAll(found => found.Period!));
        var known = metrics.Where(found => found.Metric.Metric is not null).ToList();
        // The years begin again with each metric, which tells them apart even where the header has moved.
        var byBlock = blocks.Count > 0 && blocks[^1] + 1 == known.Count;
        Dictionary<int, (string, string, string?)> columns = [];
        for (var index = 0; index < periods.Count; index++)
        {
            var column = periods[index].Column;
            var (metric, unit) = byBlock ? known[blocks[index]].Metric : metrics.LastOrDefault(found => found.Column <= column).Metric;
            if (metric is not null) columns[column] = (metric, periods[index].Period!, unit);
        }
        return columns;
    }

    // For each year, how many times the years have begun again before it.
    private static List<int> Blocks(List<string> periods)
    {
        List<int> blocks = [];
        for (var index = 0; index < periods.Count; index++)
            blocks.Add(index == 0 ? 0 : blocks[^1] + (string.CompareOrdinal(periods[index], periods[index - 1]) <= 0 ? 1 : 0));
        return blocks;
    }
}
