using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Forecasts from tables: rows of stocks under metrics by year (the header may take two rows), or, in a company report, rows of
/// metrics under years.
/// </summary>
internal sealed partial class ForecastTableRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        foreach (var table in document.Tables)
        {
            if (table.FirstLine >= document.Outline.DisclosuresStart) break;
            if (StockTable.Of(table) is { } stocks) ReadStocks(table, stocks, findings);
            else if (findings.Subjects.Count > 0 && document.Outline.CoverEnd > table.FirstLine) ReadCompany(table, findings);
        }
    }

    private static void ReadStocks(Table table, StockTable stocks, Findings findings)
    {
        var columns = Columns(table, stocks.HeaderRows);
        if (columns.Count == 0) return;
        foreach (var row in table.Rows.Skip(stocks.HeaderRows))
        {
            foreach (var group in stocks.Groups)
            {
                if (StockTable.StockIn(row, group, findings) is not { } stock) continue;
                // A row of another length is shifted; its numbers cannot be told apart.
                if (row.Cells.Count < columns.Keys.Max() + 1 && row.Cells.Count != table.Rows[0].Cells.Count) continue;
                foreach (var (column, (metric, period, unit)) in columns)
                {
                    if (column >= group.Start && column < group.End && column < row.Cells.Count) Add(findings, stock, metric, period, unit, row.Cells[column]);
                }
            }
        }
    }

    private static Dictionary<int, (string Metric, string Period, string? Unit)> Columns(Table table, int headerRows)
    {
        Dictionary<int, (string, string, string?)> columns = [];
        string? metric = null;
        string? unit = null;
        var width = table.Rows.Take(headerRows).Max(row => row.Cells.Count);
        for (var column = 0; column < width; column++)
        {
            var top = table.Rows[0][column];
            if (top.Length > 0) (metric, unit) = Metrics.Of(top);
            if (metric is null) continue;
            var period = table.Rows.Take(headerRows).Select(row => PeriodOf(row[column])).FirstOrDefault(found => found is not null);
            if (period is not null) columns[column] = (metric, period, unit);
        }
        return columns;
    }

    private static void ReadCompany(Table table, Findings findings)
    {
        var headerAt = table.Rows.ToList().FindIndex(row => row.Cells.Count(cell => PeriodAlone().IsMatch(cell.Text)) >= 3);
        if (headerAt < 0) return;
        var header = table.Rows[headerAt];
        var first = header.Cells.ToList().FindIndex(cell => PeriodAlone().IsMatch(cell.Text));
        var stock = findings.Subjects[0].Stock;
        foreach (var row in table.Rows.Skip(headerAt + 1))
        {
            if (row.Cells.Count != header.Cells.Count || Metrics.Of(row[0]) is not ({ } metric, var unit)) continue;
            for (var column = first; column < header.Cells.Count; column++)
            {
                if (PeriodOf(header[column]) is { } period) Add(findings, stock, metric, period, unit, row.Cells[column]);
            }
        }
    }

    private static void Add(Findings findings, Stock stock, string metric, string period, string? unit, Cell cell)
    {
        if (TableCells.Number().Match(cell.Text) is not { Success: true } match) return;
        if (findings.Forecasts.Exists(known => known.Stock.Code == stock.Code && known.Stock.Name == stock.Name && known.Metric == metric && known.Period == period)) return;
        var value = Money.Parse(match.Groups["value"].Value.TrimStart('+'));
        if (cell.Text.StartsWith('(') && cell.Text.EndsWith(')')) value = -value;
        findings.Forecasts.Add(new Forecast(stock, metric, period, value, unit, cell.Evidence));
    }

    private static string? PeriodOf(string text)
    {
        if (TableCells.Period().Match(text) is not { Success: true } match) return null;
        var year = match.Groups["year"].Value;
        return (year.Length == 2 ? "20" + year : year) + match.Groups["kind"].Value.ToUpperInvariant();
    }

    [GeneratedRegex(@"^(?:FY ?|12/)?(?:20\d\d|\d\d(?=[AaEeFf]))年?[AaEeFf]?$")]
    private static partial Regex PeriodAlone();
}
