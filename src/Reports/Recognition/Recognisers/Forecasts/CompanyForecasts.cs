using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>The company's own table: rows of metrics under years, of which several may stand side by side or below each other.</summary>
internal static partial class CompanyForecasts
{
    public static void Read(Document document, Table table, Findings findings)
    {
        if (YearsDown.Read(table, findings)) return;
        foreach (var (metric, period, unit, cell) in QuarterGrid.FullYears(document, table)) ForecastCells.Add(findings, findings.Subjects[0].Stock, metric, period, unit, cell);
        var headers = Enumerable.Range(0, table.Rows.Count).Where(index => table.Rows[index].Cells.Any(cell => FiscalYears.Alone().IsMatch(cell.Text))).ToList();
        for (var index = 0; index < headers.Count; index++)
        {
            var end = index + 1 < headers.Count ? headers[index + 1] : table.Rows.Count;
            // Under the years stand their quarters.
            if (headers[index] + 1 < end && QuarterGrid.AreQuarters(table.Rows[headers[index] + 1])) continue;
            // What was forecast before, and by how much that has changed.
            if (headers[index] + 1 < end && ChangeColumns.AreOnlyOld(table.Rows[headers[index] + 1])) continue;
            // What was forecast before stands beside what is now: which is whose, the years alone do not say.
            if (ChangeColumns.AreAt(table, headers[index])) RevisedForecasts.Read(table, headers[index], end, findings);
            else ReadBelow(table, headers[index], findings);
        }
    }

    private static void ReadBelow(Table table, int headerAt, Findings findings)
    {
        var header = table.Rows[headerAt];
        var below = table.Rows.Skip(headerAt + 1).ToList();
        foreach (var (label, periods) in YearBlocks(header))
        {
            if (!periods.Exists(column => FiscalYears.Of(header[column]) is [.., 'E' or 'F']) || AreQuarters(periods.ConvertAll(column => header[column]))) continue;
            var amounts = Metrics.TableUnit(header[label]) ?? Metrics.TableUnit(table.Caption?.Text ?? "");
            // The statement ends where years stand again in its own columns; the one beside it may end elsewhere.
            var rows = below.TakeWhile(row => !FiscalYears.Alone().IsMatch(row[periods[0]])).Where(row => row.Cells.Count == header.Cells.Count);
            // What belongs to the shareholders is the profit that firms forecast; minorities stand above it.
            foreach (var row in rows.OrderByDescending(row => row[label].Contains('归')))
            {
                if (Metrics.Of(LabelOf(row, label)) is not ({ } metric, var unit)) continue;
                foreach (var column in periods)
                    ForecastCells.Add(findings, findings.Subjects[0].Stock, metric, FiscalYears.Of(header[column])!, unit ?? (Metrics.IsAmount(metric) ? amounts : null), row.Cells[column]);
            }
        }
    }

    // 9/26, 12/26E, 3/27E end in different months, as do Sep-26A, Dec-26E.
    private static bool AreQuarters(List<string> periods) =>
        periods.Select(period => LastMonth().Match(period).Groups["month"].Value).Where(month => month.Length > 0).Distinct().Count() > 1;

    // Beside a side column a label may be aligned with that.
    private static string LabelOf(Row row, int column) => column > 0 && (row[column].Length == 0 || UnitAlone().IsMatch(row[column])) ? row[column - 1] : row[column];

    // Statements stand side by side, each with its labels before its years.
    private static IEnumerable<(int Label, List<int> Periods)> YearBlocks(Row header)
    {
        List<int> block = [];
        for (var column = 0; column <= header.Cells.Count; column++)
        {
            var isYear = column < header.Cells.Count && FiscalYears.Alone().IsMatch(header[column]);
            var begins = isYear && block.Count > 0 && string.CompareOrdinal(FiscalYears.Of(header[column]), FiscalYears.Of(header[block[^1]])) <= 0;
            // 2022Q1 among the years is one of their columns, but no year.
            var isPart = column < header.Cells.Count && PartOfYear().IsMatch(header[column]);
            if (block.Count > 0 && !isPart && (!isYear || begins))
            {
                yield return (Math.Max(0, block[0] - 1), block);
                block = [];
            }
            if (isYear) block.Add(column);
        }
    }

    [GeneratedRegex(@"^(?:FY ?)?0?(?<month>\d{1,2}(?=/)|[A-Z][a-z]{2}(?=-))")]
    private static partial Regex LastMonth();

    // A column of units between labels and years.
    [GeneratedRegex("^(?:m|mn|bn|[xX]|%|(?:RMB|HKD|USD|人民币|港币|美元)? ?(?:百万|千|亿)?元|" + Money.Unit + @"\.? ?(?:m|mn|bn)?|cps?|cents?|¢)$")]
    private static partial Regex UnitAlone();

    [GeneratedRegex(@"^(?:20\d\d ?[QH][1-4]|[1-4][QH] ?(?:20)?\d\d[AEae]?|20\d\d年?(?:一季|中报|半年|前三季|三季).{0,3})$")]
    private static partial Regex PartOfYear();
}
