using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>Companies that a note on an industry features: a name with its code, its price and its rating, and right below it the years over its metrics.</summary>
internal static partial class FeaturedForecasts
{
    public static void Read(Document document, Findings findings)
    {
        var lines = document.Lines.Take(document.Outline.DisclosuresStart).Where(line => !line.IsBlank).ToList();
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            if (!StockCodes.MayBeIn(lines[index].Text) || Head().Match(lines[index].Text) is not { Success: true } head) continue;
            if (StockCodes.Canonical(head.Groups["code"].Value) is not { } canonical || YearsOf(lines[index + 1]) is not { Count: > 1 } years) continue;
            var name = head.Groups["name"];
            Read(lines.Skip(index + 2).Select(line => ColumnsBehind(line, lines[index + 1])), years, new Stock(canonical.Code, lines[index].Word(name.Index, name.Length), head.Groups["code"].Value), findings);
        }
    }

    private static void Read(IEnumerable<List<Cell>> rows, List<string> years, Stock stock, Findings findings)
    {
        foreach (var cells in rows.TakeWhile(cells => cells.Count == years.Count + 1 && Metrics.Of(cells[0].Text).Metric is not null))
        {
            var (metric, unit) = Metrics.Of(cells[0].Text);
            foreach (var (year, cell) in years.Zip(cells.Skip(1))) ForecastCells.Add(findings, stock, metric!, year, unit, cell);
        }
    }

    // What stands at the years' side of a page of two columns.
    private static List<Cell> ColumnsBehind(Line line, Line years)
    {
        var cells = CellsOf(line);
        var width = CellsOf(years).Count + 1;
        return cells.Count > width ? cells[^width..] : cells;
    }

    private static List<string>? YearsOf(Line line)
    {
        var cells = line.Text.Split('\t', StringSplitOptions.RemoveEmptyEntries).SkipWhile(cell => !FiscalYears.Alone().IsMatch(cell)).ToList();
        return cells.TrueForAll(FiscalYears.Alone().IsMatch) ? cells.ConvertAll(cell => FiscalYears.Of(cell)!) : null;
    }

    private static List<Cell> CellsOf(Line line) => [.. TableFinder.Cells(line).Where(cell => !cell.IsEmpty)];

    // Lanternhall (9736.HK),HKD38.20, and its rating in the last column.
    [GeneratedRegex(@"(?:^|\t)(?<name>[A-Z][A-Za-z0-9&.' -]{1,40}?) ?\((?<code>" + StockCodes.Pattern + @")\), ?(?:" + Money.Unit + ") ?" + Money.Amount + "(?=$|\t)")]
    private static partial Regex Head();
}
