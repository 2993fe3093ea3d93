using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Recognisers.Stocks;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>Rows of stocks, each with its numbers under metrics by year; the header may take two rows.</summary>
internal static partial class StockForecasts
{
    /// <summary>Lines below a table that say where its numbers are from.</summary>
    private const int LinesOfSource = 2;

    /// <summary>What is longer heads several columns.</summary>
    private const int LongestHeader = 36;

    public static void Read(Document document, Table table, StockTable stocks, Findings findings)
    {
        var isConsensus = IsConsensus(document, table);
        var columns = MetricColumns.Of(table, stocks.HeaderRows);
        // Without a year to come it is a table of results.
        if (!columns.Values.Any(column => column.Period.EndsWith('E') || column.Period.EndsWith('F')) && !NamesYearToCome(table.Rows[0], findings)) return;
        foreach (var row in table.Rows.Skip(stocks.HeaderRows))
        {
            foreach (var group in stocks.Groups)
            {
                if (StockCells.In(row, group, findings) is not { } stock || (isConsensus && !IsRated(row, group)) || HasUnheaded(table, stocks.HeaderRows, row)) continue;
                if (IsShifted(row, group with { Rating = group.Rating + Moved(table, columns, row) }, columns.Keys.Max())) continue;
                foreach (var (column, (metric, period, unit)) in columns)
                {
                    if (column >= group.Start && column < group.End && column < row.Cells.Count) ForecastCells.Add(findings, stock, metric, period, unit, row.Cells[column]);
                }
            }
        }
    }

    // 未评级公司盈利预测为一致预期 under a table: what the firm does not rate it does not forecast.
    private static bool IsConsensus(Document document, Table table) =>
        document.Lines.Skip(table.LastLine + 1).Where(line => !line.IsBlank).Take(LinesOfSource).Any(line => Consensus().IsMatch(line.Text));

    // 27EPS, in a report of 2026.
    private static bool NamesYearToCome(Row header, Findings findings) =>
        findings.PublishedOn is { } published && header.Cells.Any(cell => YearAndMetric().IsMatch(cell.Text) && string.CompareOrdinal(FiscalYears.Of(cell.Text), published.Year.ToString(CultureInfo.InvariantCulture)) > 0);

    private static bool IsRated(Row row, ColumnGroup group) => group.Rating is { } rating && TableCells.Rating().IsMatch(row[rating]);

    // A number that no header stands over: the header's cells have run together.
    private static bool HasUnheaded(Table table, int headerRows, Row row) =>
        Enumerable.Range(1, Math.Max(0, row.Cells.Count - 1)).Any(column => !row.Cells[column].IsEmpty && table.Rows.Take(headerRows).All(header => header[column].Length == 0))
        && table.Rows.Take(headerRows).Any(header => header.Cells.Any(cell => cell.Text.Length > LongestHeader));

    // Where the rating is not in its column, the numbers are not in theirs.
    private static bool IsShifted(Row row, ColumnGroup group, int last) =>
        row.Cells.Count <= last || (group.Rating is { } rating && (rating >= row.Cells.Count || !(row[rating].Length == 0 || TableCells.Rating().IsMatch(row[rating]) || TableCells.None().IsMatch(row[rating]))));

    // A header that names each metric once, over years that take a column each, is that much narrower than its rows.
    private static int Moved(Table table, Dictionary<int, (string Metric, string Period, string? Unit)> columns, Row row)
    {
        var narrower = columns.Count - columns.Values.Select(column => column.Metric).Distinct().Count();
        return row.Cells.Count - table.Rows[0].Cells.Count == narrower ? narrower : 0;
    }

    [GeneratedRegex(@"^\d\d(?:EPS|PE)$")]
    private static partial Regex YearAndMetric();

    [GeneratedRegex(@"^(?:数据|资料)?来源.{0,80}一致预[期测]|^(?:注|备注)[:].{0,60}一致预[期测]|^(?:Source|Note)s?:.{0,100}consensus", RegexOptions.IgnoreCase)]
    private static partial Regex Consensus();
}
