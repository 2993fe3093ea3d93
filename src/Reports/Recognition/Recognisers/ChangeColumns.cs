using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers;

/// <summary>Two values side by side, of which a header right above says which is the old one: From and To, New and Old.</summary>
internal static partial class ChangeColumns
{
    private const int LinesBelowHeader = 4;
    private const int LongestCaption = 60;

    /// <summary>Whether the first of two columns is the old one, by the header, which is given too; null where no header says so.</summary>
    public static (bool OldFirst, int HeaderAt)? Above(IReadOnlyList<Line> lines, int index)
    {
        for (var above = index - 1; above >= 0 && above >= index - LinesBelowHeader; above--)
        {
            if (Header().Match(lines[above].Text) is { Success: true } header) return (header.Groups["old"].Success, above);
        }
        return null;
    }

    /// <summary>Whether what heads these columns, right above, beside or right below them, sets old values beside new ones.</summary>
    public static bool AreAt(Table table, int header)
    {
        if (header == 0 && table.Caption is { } caption && caption.Text.Length < LongestCaption && Header().IsMatch(caption.Text)) return true;
        for (var row = Math.Max(0, header - 1); row <= Math.Min(header + 1, table.Rows.Count - 1); row++)
        {
            var text = table.Rows[row].Line.Text;
            if (Old().IsMatch(text) && New().IsMatch(text)) return true;
        }
        return false;
    }

    /// <summary>Whether a row of a header says of two columns or more which are old and which new.</summary>
    public static bool Are(Row row) => row.Cells.All(cell => cell.IsEmpty || IsOne(cell.Text)) && HaveBoth(row);

    /// <summary>Whether a row says so under years, of which the past ones may be actual; what stands before them is its own.</summary>
    public static bool AreUnderYears(Row row) => row.Cells.Skip(1).All(cell => cell.IsEmpty || IsOne(cell.Text) || Actual().IsMatch(cell.Text)) && HaveBoth(row);

    public static bool HaveBoth(Row row) => Old().IsMatch(row.Line.Text) && New().IsMatch(row.Line.Text);

    /// <summary>Whether a row of a header names what was before, and nothing that is now.</summary>
    public static bool AreOnlyOld(Row row) => !row.Cells.Any(cell => TableCells.Number().IsMatch(cell.Text)) && OldAnywhere().IsMatch(row.Line.Text) && !New().IsMatch(row.Line.Text);

    public static bool IsNew(string text) => New().IsMatch(text);

    public static bool IsOne(string text) => Old().IsMatch(text) || New().IsMatch(text);

    [GeneratedRegex(@"(?:^|\t)(?:Previous|Prev\.?|Old|Prior|From|Earlier)(?=$|\t)", RegexOptions.IgnoreCase)]
    private static partial Regex Old();

    [GeneratedRegex(@"(?<![A-Za-z])old(?![A-Za-z])|Δ ?%", RegexOptions.IgnoreCase)]
    private static partial Regex OldAnywhere();

    [GeneratedRegex("^(?:Actual|Act\\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Actual();

    [GeneratedRegex(@"(?:^|\t)(?:Current|Curr?\.?|New|To|Revised)(?=$|\t)", RegexOptions.IgnoreCase)]
    private static partial Regex New();

    [GeneratedRegex(@"(?<old>(?<![A-Za-z])(?:Previous|Prev|Old|Prior|From|前次|调整前)\t+(?:Current|Cur|New|To|本次|最新|调整后))|(?:Current|Cur|New|To|本次|最新|调整后)\t+(?:Previous|Prev|Old|Prior|From|前次|调整前)", RegexOptions.IgnoreCase)]
    private static partial Regex Header();
}
