using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers;

/// <summary>Two values side by side, of which a header right above says which is the old one: From and To, New and Old.</summary>
internal static partial class ChangeColumns
{
    private const int LinesBelowHeader = 4;

    /// <summary>Whether the first of two columns is the old one, by the header, which is given too; null where no header says so.</summary>
    public static (bool OldFirst, int HeaderAt)? Above(IReadOnlyList<Line> lines, int index)
    {
        for (var above = index - 1; above >= 0 && above >= index - LinesBelowHeader; above--)
        {
            if (Header().Match(lines[above].Text) is { Success: true } header) return (header.Groups["old"].Success, above);
        }
        return null;
    }

    [GeneratedRegex(@"(?<old>(?<![A-Za-z])(?:Previous|Prev|Old|Prior|From|前次|调整前)\t+(?:Current|Cur|New|To|本次|最新|调整后))|(?:Current|Cur|New|To|本次|最新|调整后)\t+(?:Previous|Prev|Old|Prior|From|前次|调整前)", RegexOptions.IgnoreCase)]
    private static partial Regex Header();
}
