using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Documents;

/// <summary>
/// Rows of stocks whose columns extraction has lost: a header of which every word is known, in one line or over its years, and below it
/// names with codes and exactly as many numbers as the header has columns for. What does not fit to the last number is no such table.
/// </summary>
internal static partial class StockRows
{
    private const int HeaderLines = 3;

    /// <summary>Other lines that a page break may leave between two rows.</summary>
    private const int Between = 2;

    private static readonly Words HeaderWords = new("代码", "简称", "名称", "首选股票");

    public static Table? Find(IReadOnlyList<Line> lines, int index)
    {
        if (!HeaderWords.AreIn(lines[index].Text) || FirstRow(lines, index) is not { } first) return null;
        if (Columns([.. lines.Skip(index).Take(first - index).Where(line => !line.IsBlank)]) is not { } columns) return null;
        List<Row> rows = [];
        var last = first;
        for (var next = first; next < lines.Count && next - last <= Between + 1; next++)
        {
            if (lines[next].IsBlank || RowOf(lines[next], columns) is not { } row) continue;
            rows.Add(row);
            last = next;
        }
        // In a table whose columns all stand apart, the gaps say more.
        if (rows.Count == 0 || rows.TrueForAll(row => row.Line.Text.AsSpan().Count('\t') == columns.Count - 1)) return null;
        return new Table([.. Header(columns), .. rows]) { FirstLine = index, LastLine = last };
    }

    private static int? FirstRow(IReadOnlyList<Line> lines, int index)
    {
        var filled = 0;
        for (var next = index + 1; next < lines.Count && filled < HeaderLines; next++)
        {
            if (lines[next].IsBlank) continue;
            if (StockCodes.MayBeIn(lines[next].Text) || SixDigits().IsMatch(lines[next].Text)) return next;
            filled++;
        }
        return null;
    }

    private static List<Column>? Columns(List<Line> header)
    {
        List<Column> columns = [];
        List<List<Cell>> years = [];
        var inYears = false;
        foreach (var line in header)
        {
            var at = 0;
            inYears = false;
            while (at < line.Text.Length)
            {
                if (Token().Match(line.Text, at) is not { Success: true } token) return null;
                var kind = Enum.GetValues<ColumnKind>().First(kind => token.Groups[kind.ToString()].Success);
                var cell = new Cell(line, token.Groups["word"].Index, token.Groups["word"].Length);
                at = token.Index + token.Length;
                if (!ReferenceEquals(line, header[0]) && kind != ColumnKind.Year)
                {
                    // The day of a price that the first line names.
                    if (kind == ColumnKind.Day && columns.Exists(column => column.Kind == ColumnKind.Number)) continue;
                    // A price may stand under its day; another column below the first line has a place that nothing tells.
                    var day = columns.FindIndex(column => column.Kind == ColumnKind.Day);
                    if (kind != ColumnKind.Number || day < 0) return null;
                    columns[day] = new Column(kind, cell, null);
                }
                else if (kind != ColumnKind.Year) columns.Add(new Column(kind, cell, null));
                else if (inYears && string.CompareOrdinal(cell.Text, years[^1][^1].Text) > 0) years[^1].Add(cell);
                else years.Add([cell]);
                inYears = kind == ColumnKind.Year;
            }
        }
        return WithYears(columns, years);
    }

    // Each metric takes the years that begin with it, or none has any.
    private static List<Column>? WithYears(List<Column> columns, List<List<Cell>> years)
    {
        // Under 首选股票 stands the code with the name.
        if (columns.FindIndex(column => column.Kind == ColumnKind.Name) is var name and >= 0 && !columns.Exists(column => column.Kind == ColumnKind.Code)) columns.Insert(name, new Column(ColumnKind.Code, Empty(columns[name].Header.Line), null));
        if (columns.Count(column => column.Kind == ColumnKind.Code) != 1 || columns.Count(column => column.Kind == ColumnKind.Rating) > 1) return null;
        // Two ratings side by side in each row are told apart by their order.
        if (columns.FindIndex(column => column.Kind == ColumnKind.Former) is var former and >= 0 && (former == 0 || columns[former - 1].Kind != ColumnKind.Rating)) return null;
        if (columns.Exists(column => column.Kind == ColumnKind.Day)) return null;
        if (years.Count == 0) return columns;
        if (columns.Count(column => column.Kind == ColumnKind.Metric) != years.Count) return null;
        var block = 0;
        return [.. columns.SelectMany(column => column.Kind == ColumnKind.Metric
            ? years[block++].Select((year, index) => column with { Header = index == 0 ? column.Header : Empty(column.Header.Line), Year = year })
            : [column])];
    }

    private static IEnumerable<Row> Header(List<Column> columns)
    {
        var line = columns[0].Header.Line;
        yield return new Row(line, [.. columns.Select(column => column.Header)]);
        if (columns.Exists(column => column.Year is not null)) yield return new Row(line, [.. columns.Select(column => column.Year ?? Empty(line))]);
    }

    private static Row? RowOf(Line line, List<Column> columns)
    {
        if (Stock().Match(line.Text) is not { Success: true } match) return null;
        var numbers = match.Groups["cell"].Captures;
        if (numbers.Count != columns.Count(column => column.Kind is ColumnKind.Number or ColumnKind.Metric)) return null;
        // A rating that no column is for, or a column without one, may have shifted the others.
        if (match.Groups["rating"].Success != columns.Exists(column => column.Kind == ColumnKind.Rating) || match.Groups["former"].Success != columns.Exists(column => column.Kind == ColumnKind.Former)) return null;
        var number = 0;
        return new Row(line, [.. columns.Select(column => column.Kind switch
        {
            ColumnKind.Code => CellOf(match.Groups["code"]),
            ColumnKind.Name => CellOf(match.Groups["name"]),
            ColumnKind.Rating => CellOf(match.Groups["rating"]),
            ColumnKind.Former => CellOf(match.Groups["former"]),
            _ => CellOf(numbers[number++]),
        })]);

        Cell CellOf(Capture capture) => new(line, capture.Index, capture.Length);
    }

    private static Cell Empty(Line line) => new(line, 0, 0);

    private enum ColumnKind { Code, Name, Rating, Former, Metric, Number, Day, Year }

    private sealed record Column(ColumnKind Kind, Cell Header, Cell? Year);

    [GeneratedRegex(@"(?<!\d)\d{6}(?![\d.])")]
    private static partial Regex SixDigits();

    [GeneratedRegex(@"\G[ \t]*(?<word>(?<Code>(?:股票|公司|证券|标的)?代码)|(?<Name>(?:股票|公司|证券|标的)?(?:名称|简称)|首选股票|公司)|(?<Rating>(?:最新|投资|股票|公司)*评级)|(?<Former>(?:上次|前次|原|此前)(?:投资)?评级)|(?<Day>20\d\d[/.-]\d{1,2}[/.-]\d{1,2})|(?<Year>(?:20\d\d|\d\d(?=[AEFaef]))[AEFaef]?(?!\d))"
        + @"|(?<Metric>(?:摊薄)?EPS|PE|PB|PS|ROE|P/[EBS]|每股收益|市盈率|市净率|(?:归母|归属母公司)?净利润|营业(?:总)?收入|营收)(?: ?\([^()]{1,12}\))?|(?<Number>(?:最新|当前)?(?:收盘价|股价|现价)|最新价|(?:总|流通)?市值|目标价|市净率LF)(?:\([^()]{1,12}\))?)[ \t]*")]
    private static partial Regex Token();

    private const string Name = @"(?<name>[\u4e00-\u9fffA-Za-z*][\u4e00-\u9fffA-Za-z0-9*·&-]{1,11}?)";

    private const string Code = @"(?<code>" + StockCodes.Pattern + @"|(?<!\d)\d{6}(?![\d.]))";

    private const string Rating = RatingTerms.WithRisk + "|" + RatingTerms.Unrated;

    [GeneratedRegex("^(?:" + Name + @"[ \t]?" + Code + "|" + Code + @"[ \t]?" + Name + @")[ \t]?(?:(?<rating>" + Rating + ")(?:[ \t]?(?<former>" + Rating + @"))?)?(?:[ \t]?(?<cell>\(?-?\d[\d,]{0,12}(?:\.\d{1,4})?%?\)?[xX]?|-{1,2}|N/?[AM])(?=[ \t]|$|[\u4e00-\u9fff])){1,24}[ \t]?(?:(?<rating>" + Rating + ")(?:[ \t]?(?<former>" + Rating + @"))?)?$")]
    private static partial Regex Stock();
}
