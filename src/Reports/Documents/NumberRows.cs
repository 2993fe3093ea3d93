using System.Text.RegularExpressions;

namespace Reports.Documents;

/// <summary>Rows whose columns extraction has lost: years side by side, and below them labels with as many numbers, all parted by single blanks.</summary>
internal static partial class NumberRows
{
    private const int FewestYears = 3;

    /// <summary>Other lines that a page break or a section may leave between two rows.</summary>
    private const int Between = 2;

    /// <summary>The table whose header this line is; null where it is none.</summary>
    public static Table? Find(IReadOnlyList<Line> lines, int index)
    {
        if (!MayBeHeader(lines[index]) || Row(lines[index], Header()) is not { } header) return null;
        List<Row> rows = [header];
        var last = index;
        for (var next = index + 1; next < lines.Count && next - last <= Between + 1; next++)
        {
            if (lines[next].IsBlank || Row(lines[next], Numbers()) is not { } row || row.Cells.Count != header.Cells.Count) continue;
            rows.Add(row);
            last = next;
        }
        return rows.Count > 1 ? new Table(rows) { FirstLine = index, LastLine = last } : null;
    }

    /// <summary>Whether the line has years that only blanks part.</summary>
    public static bool MayBeHeader(Line line) =>
        line.Text.Length is > 14 and < 120 && line.Text.AsSpan().IndexOfAny('E', 'F', 'e') >= 0 && YearsByBlanks().IsMatch(line.Text);

    /// <summary>How many years the line names, if nothing but them and at most a label before them; else 0.</summary>
    public static int YearsIn(Line line) => line.Text.Length is > 0 and < 120 && Row(line, Header()) is { } header ? header.Cells.Count - 1 : 0;

    /// <summary>The line as a label and a number for each of the years, or null where it has not as many.</summary>
    public static Row? Below(Line line, int years) => Row(line, Numbers()) is { } row && row.Cells.Count == years + 1 ? row : null;

    private static Row? Row(Line line, Regex form)
    {
        if (form.Match(line.Text) is not { Success: true } match || match.Groups["cell"].Captures is not { Count: >= FewestYears } numbers) return null;
        // A side column may stand right behind.
        if (match.Groups["side"] is { Success: true } side && TextFolding.IsChinese(side.Value[0]) && !line.IsParted(side.Index)) return null;
        var label = match.Groups["label"];
        return new Row(line, [new Cell(line, label.Index, label.Length), .. numbers.Select(number => new Cell(line, number.Index, number.Length))]);
    }

    private const string Side = @"(?<side>(?:[ \t]+[A-Za-z]|[\u4e00-\u9fff])[^\t]{0,40})?";

    [GeneratedRegex(@"\d[AEFaef]? (?:FY|12/)?(?:20)?\d\d[AEFaef]")]
    private static partial Regex YearsByBlanks();

    [GeneratedRegex(@"^(?<label>[^\t]{0,40}?)(?:[ \t]?(?<![\d./])(?<cell>(?:FY)?(?:(?:0?[1-9]|1[0-2])/)?(?:20\d\d|\d\d(?=[AEFaef])|(?<=FY)\d\d)[AEFaef]?)(?=[ \t\u4e00-\u9fff]|$)){3,8}" + Side + "$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^(?<label>[^\d\t]{2,48}?)(?:[ \t]{0,2}(?<cell>\(?-?\d[\d,]{0,12}(?:\.\d{1,4})?%?\)?[xX]?|-{1,2}|N/?[AM])(?=[ \t\u4e00-\u9fff]|$)){3,8}" + Side + "$")]
    private static partial Regex Numbers();
}
