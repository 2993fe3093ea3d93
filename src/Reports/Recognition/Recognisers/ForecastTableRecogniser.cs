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
    /// <summary>Lines below a table that say where its numbers are from.</summary>
    private const int LinesOfSource = 2;

    /// <summary>What is longer heads several columns.</summary>
    private const int LongestHeader = 36;

    public void Recognise(Document document, Findings findings)
    {
        foreach (var table in document.Tables)
        {
            if (table.FirstLine >= document.Outline.DisclosuresStart) break;
            if (PeerTables.IsOne(table, findings)) continue;
            if ((StockTable.Of(table, findings) ?? StockTable.OfRated(table, findings)) is { } stocks) ReadStocks(table, stocks, IsConsensus(document, table), findings);
            else if (findings.Subjects.Count > 0 && (document.Outline.CoverEnd > table.FirstLine || (!HasSubject(findings) && IsStatement(table)))) ReadCompany(document, table, findings);
        }
    }

    // Where the cover has no forecasts, the statements behind have them.
    private static bool HasSubject(Findings findings) => findings.Forecasts.Exists(forecast => forecast.Stock.Code == findings.Subjects[0].Stock.Code);

    // Parts of a business have sales and profits, but only the whole has earnings a share.
    private static bool IsStatement(Table table)
    {
        var metrics = table.Rows.SelectMany(row => row.Cells).Select(cell => Metrics.Of(cell.Text).Metric).Where(metric => metric is not null).ToHashSet();
        return metrics.Contains("EPS") && metrics.Count >= 4;
    }

    private static void ReadStocks(Table table, StockTable stocks, bool isConsensus, Findings findings)
    {
        var columns = Columns(table, stocks.HeaderRows);
        // Without a year to come it is a table of results.
        if (!columns.Values.Any(column => column.Period.EndsWith('E') || column.Period.EndsWith('F'))) return;
        foreach (var row in table.Rows.Skip(stocks.HeaderRows))
        {
            foreach (var group in stocks.Groups)
            {
                if (StockTable.StockIn(row, group, findings) is not { } stock || (isConsensus && !IsRated(row, group)) || HasUnheaded(table, stocks.HeaderRows, row)) continue;
                if (IsShifted(row, group with { Rating = group.Rating + Moved(table, columns, row) }, columns.Keys.Max())) continue;
                foreach (var (column, (metric, period, unit)) in columns)
                {
                    if (column >= group.Start && column < group.End && column < row.Cells.Count) Add(findings, stock, metric, period, unit, row.Cells[column]);
                }
            }
        }
    }

    // 未评级公司盈利预测为一致预期 under a table: what the firm does not rate it does not forecast.
    private static bool IsConsensus(Document document, Table table) =>
        document.Lines.Skip(table.LastLine + 1).Where(line => !line.IsBlank).Take(LinesOfSource).Any(line => Consensus().IsMatch(line.Text));

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

    private static Dictionary<int, (string Metric, string Period, string? Unit)> Columns(Table table, int headerRows)
    {
        var width = table.Rows.Take(headerRows).Max(row => row.Cells.Count);
        var periods = Enumerable.Range(0, width)
            .Select(column => (Column: column, Period: table.Rows.Take(headerRows).Select(row => PeriodOf(row[column])).FirstOrDefault(found => found is not null)))
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

    private static void ReadCompany(Document document, Table table, Findings findings)
    {
        if (ReadYearsDown(table, findings)) return;
        foreach (var (metric, period, unit, cell) in QuarterGrid.FullYears(document, table)) Add(findings, findings.Subjects[0].Stock, metric, period, unit, cell);
        var headers = Enumerable.Range(0, table.Rows.Count).Where(index => table.Rows[index].Cells.Any(cell => PeriodAlone().IsMatch(cell.Text))).ToList();
        for (var index = 0; index < headers.Count; index++)
        {
            var end = index + 1 < headers.Count ? headers[index + 1] : table.Rows.Count;
            // Under the years stand their quarters.
            if (headers[index] + 1 < end && QuarterGrid.AreQuarters(table.Rows[headers[index] + 1])) continue;
            // What was forecast before stands beside what is now: which is whose, the years alone do not say.
            if (!ChangeColumns.AreAt(table, headers[index])) ReadBelow(table, headers[index], end, findings);
            else if (headers[index] + 1 < end && NewByYear(table.Rows[headers[index]], table.Rows[headers[index] + 1]) is { } columns) ReadNew(table, headers[index] + 1, end, columns, findings);
        }
    }

    // Old and New under each year: the year of each new column, and of those that stand alone.
    private static Dictionary<int, string>? NewByYear(Row years, Row sides)
    {
        if (!ChangeColumns.AreUnderYears(sides)) return null;
        Dictionary<int, string> columns = [];
        string? year = null;
        for (var column = 1; column < Math.Max(years.Cells.Count, sides.Cells.Count); column++)
        {
            year = PeriodOf(years[column]) ?? year;
            if (year is not null && (ChangeColumns.IsNew(sides[column]) || !ChangeColumns.IsOne(sides[column]))) columns[column] = year;
        }
        return columns.Count > 0 && columns.Values.Distinct().Count() == columns.Count && columns.Count == years.Cells.Count(cell => PeriodOf(cell.Text) is not null) ? columns : null;
    }

    private static void ReadNew(Table table, int header, int end, Dictionary<int, string> columns, Findings findings)
    {
        foreach (var row in table.Rows.Take(end).Skip(header + 1).Where(row => row.Cells.Count == table.Rows[header].Cells.Count))
        {
            if (Metrics.Of(row[0]) is not ({ } metric, var unit)) continue;
            foreach (var (column, period) in columns) Add(findings, findings.Subjects[0].Stock, metric, period, unit, row.Cells[column]);
        }
    }

    private static void ReadBelow(Table table, int headerAt, int end, Findings findings)
    {
        var header = table.Rows[headerAt];
        var rows = table.Rows.Take(end).Skip(headerAt + 1).Where(row => row.Cells.Count == header.Cells.Count).ToList();
        foreach (var (label, periods) in YearBlocks(header))
        {
            if (!periods.Exists(column => PeriodOf(header[column]) is [.., 'E' or 'F']) || AreQuarters(periods.ConvertAll(column => header[column]))) continue;
            var amounts = Metrics.TableUnit(header[label]) ?? Metrics.TableUnit(table.Caption?.Text ?? "");
            // What belongs to the shareholders is the profit that firms forecast; minorities stand above it.
            foreach (var row in rows.OrderByDescending(row => row[label].Contains('归')))
            {
                if (Metrics.Of(LabelOf(row, label)) is not ({ } metric, var unit)) continue;
                foreach (var column in periods)
                    Add(findings, findings.Subjects[0].Stock, metric, PeriodOf(header[column])!, unit ?? (Metrics.IsAmount(metric) ? amounts : null), row.Cells[column]);
            }
        }
    }

    // 9/26, 12/26E, 3/27E end in different months.
    private static bool AreQuarters(List<string> periods) =>
        periods.Where(period => period.Contains('/', StringComparison.Ordinal)).Select(period => period[..period.IndexOf('/', StringComparison.Ordinal)].TrimStart('F', 'Y', ' ', '0')).Distinct().Count() > 1;

    // Beside a side column a label may be aligned with that.
    private static string LabelOf(Row row, int column) => column > 0 && (row[column].Length == 0 || UnitAlone().IsMatch(row[column])) ? row[column - 1] : row[column];

    // Statements stand side by side, each with its labels before its years.
    private static IEnumerable<(int Label, List<int> Periods)> YearBlocks(Row header)
    {
        List<int> block = [];
        for (var column = 0; column <= header.Cells.Count; column++)
        {
            var isYear = column < header.Cells.Count && PeriodAlone().IsMatch(header[column]);
            var begins = isYear && block.Count > 0 && string.CompareOrdinal(PeriodOf(header[column]), PeriodOf(header[block[^1]])) <= 0;
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

    // Years in the first column under a row of metrics.
    private static bool ReadYearsDown(Table table, Findings findings)
    {
        if (table.Rows.FirstOrDefault(row => row.Cells.Count(cell => Metrics.Of(cell.Text).Metric is not null) > 1) is not { } header) return false;
        var metrics = header.Cells.Select(cell => Metrics.Of(cell.Text)).ToList();
        if ( !table.Rows.Skip(1).Any(row => PeriodAlone().IsMatch(row[0]) && PeriodOf(row[0]) is [.., 'E' or 'F'])) return false;
        foreach (var row in table.Rows.Skip(1).Where(row => row.Cells.Count == header.Cells.Count && PeriodAlone().IsMatch(row[0])))
        {
            for (var column = 1; column < header.Cells.Count; column++)
            {
                if (metrics[column] is ({ } metric, var unit)) Add(findings, findings.Subjects[0].Stock, metric, PeriodOf(row[0])!, unit, row.Cells[column]);
            }
        }
        return true;
    }

    private static void Add(Findings findings, Stock stock, string metric, string period, string? unit, Cell cell)
    {
        if (TableCells.Number().Match(cell.Text) is not { Success: true } match) return;
        var value = Money.Parse(match.Groups["value"].Value.TrimStart('+'));
        if (cell.Text.StartsWith('(') && cell.Text.EndsWith(')')) value = -value;
        findings.AddForecast(new Forecast(stock, metric, period, value, unit, cell.Evidence));
    }

    /// <summary>The year of a cell as forecasts name it, or null.</summary>
    public static string? PeriodOf(string text)
    {
        if (TableCells.Period().Match(text) is not { Success: true } match) return null;
        var year = match.Groups["year"].Value;
        return (year.Length == 2 ? "20" + year : year) + match.Groups["kind"].Value.ToUpperInvariant();
    }

    [GeneratedRegex(@"^(?:数据|资料)?来源.{0,80}一致预[期测]|^(?:注|备注)[:].{0,60}一致预[期测]|^(?:Source|Note)s?:.{0,100}consensus", RegexOptions.IgnoreCase)]
    private static partial Regex Consensus();

    // A column of units between labels and years.
    [GeneratedRegex("^(?:m|mn|bn|[xX]|%|(?:RMB|HKD|USD|人民币|港币|美元)? ?(?:百万|千|亿)?元|" + Money.Unit + @"\.? ?(?:m|mn|bn)?|cps?|cents?|¢)$")]
    private static partial Regex UnitAlone();

    [GeneratedRegex(@"^(?:20\d\d ?[QH][1-4]|[1-4][QH] ?(?:20)?\d\d[AEae]?|20\d\d年?(?:一季|中报|半年|前三季|三季).{0,3})$")]
    private static partial Regex PartOfYear();

    [GeneratedRegex(@"^(?:FY ?)?(?:(?:0?[1-9]|1[0-2])/)?(?:20\d\d|\d\d(?=[AaEeFf])|(?<=\d/|FY ?)\d\d)年?[AaEeFf]?$")]
    public static partial Regex PeriodAlone();
}
