using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>
/// Quarters with their full year: rows Q1 to Q4 and FY under years, or years with columns for the quarters and FY. One metric at a time,
/// which its own line or the corner of the table names. Only full years are forecasts that are kept.
/// </summary>
internal static partial class QuarterGrid
{
    /// <summary>Lines from a row up to the line that names its metric.</summary>
    private const int Reach = 8;

    public static IEnumerable<(string Metric, string Period, string? Unit, Cell Cell)> FullYears(Document document, Table table)
    {
        foreach (var found in UnderYears(document, table)) yield return found;
        foreach (var found in BesideYears(document, table)) yield return found;
    }

    public static bool AreQuarters(Row row) => row.Cells.Count(cell => Quarter().IsMatch(cell.Text)) > 1;

    private static IEnumerable<(string, string, string?, Cell)> UnderYears(Document document, Table table)
    {
        Row? years = null;
        var quarters = 0;
        foreach (var row in table.Rows)
        {
            if (IsYears(row)) years = row;
            else if (Quarter().IsMatch(row[0])) quarters++;
            else
            {
                if (years is not null && quarters > 1 && FullYear().IsMatch(row[0]) && row.Cells.Count == years.Cells.Count && MetricAbove(document, row) is var (metric, unit))
                {
                    for (var column = 1; column < row.Cells.Count; column++)
                    {
                        if (FiscalYears.Of(years[column]) is { } period) yield return (metric, period, unit, row.Cells[column]);
                    }
                }
                quarters = 0;
            }
        }
    }

    private static IEnumerable<(string, string, string?, Cell)> BesideYears(Document document, Table table)
    {
        Row? header = null;
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count(cell => Quarter().IsMatch(cell.Text)) > 2 && row.Cells.Any(cell => FullYear().IsMatch(cell.Text))) header = row;
            else if (header is not null && row.Cells.Count == header.Cells.Count && FiscalYears.Alone().IsMatch(row[0]))
            {
                List<int> columns = [.. Enumerable.Range(0, header.Cells.Count).Where(column => FullYear().IsMatch(header[column]))];
                foreach (var (column, metric) in columns.Zip(MetricsOver(document, header, row, columns.Count))) yield return (metric.Metric, FiscalYears.Of(row[0])!, metric.Unit, row.Cells[column]);
            }
        }
    }

    // Side by side, as many metrics as years stand in the line right above.
    private static List<(string Metric, string? Unit)> MetricsOver(Document document, Row header, Row row, int count)
    {
        if (count == 1) return MetricAbove(document, row) is { } only ? [only] : [];
        if (header.Line.Number < 2) return [];
        var metrics = document.Lines[header.Line.Number - 2].Text.Split('\t', StringSplitOptions.RemoveEmptyEntries).Select(Metrics.Of).ToList();
        return metrics.Count == count && metrics.TrueForAll(metric => metric.Metric is not null) ? metrics.ConvertAll(metric => (metric.Metric!, metric.Unit)) : [];
    }

    // Over the quarters, or in the corner of the table.
    private static (string Metric, string? Unit)? MetricAbove(Document document, Row row)
    {
        for (var index = row.Line.Number - 2; index >= 0 && index >= row.Line.Number - 2 - Reach; index--)
        {
            var label = document.Lines[index].Text.Split('\t')[0];
            if (label.Length == 0 || Quarter().IsMatch(label) || FiscalYears.Alone().IsMatch(label)) continue;
            return Metrics.Of(label) is ({ } metric, var unit) ? (metric, unit) : null;
        }
        return null;
    }

    private static bool IsYears(Row row) => row.Cells.Count(cell => FiscalYears.Alone().IsMatch(cell.Text)) > 1;

    [GeneratedRegex(@"^(?:[1-4]Q|Q[1-4]|[1-4]Q ?(?:20)?\d\d|Mar|Jun|Sep|Dec)[AEae]?$")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"^(?:FY|Full[- ][Yy]ear|Fiscal [Yy]ear|Year)[AEae]?$")]
    private static partial Regex FullYear();
}
