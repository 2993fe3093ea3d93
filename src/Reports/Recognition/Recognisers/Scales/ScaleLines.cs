using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Scales;

/// <summary>The lines that may define ratings, each term on one line with what it means.</summary>
internal static partial class ScaleLines
{
    private static readonly Words RatingWords = new("评级", "ating");

    // The term on one line, what it means on the next.
    public static IEnumerable<Line> Of(IEnumerable<Line> lines)
    {
        Line? above = null;
        var several = false;
        foreach (var printed in OneBelowTheOther(Current(lines)))
        {
            if (printed.IsBlank) continue;
            var line = WithoutGap(printed);
            // Below two terms, which of them a bound is for, nothing says.
            var goesOn = above is not null && !several && line.Text.Contains('%', StringComparison.Ordinal) && TermAlone().IsMatch(above.Text);
            several = above is not null && TermAtEnd().IsMatch(above.Text) && (TermAlone().IsMatch(line.Text) || several);
            if (goesOn) yield return Line.Cells([above!, line]);
            else if (above is not null) yield return above;
            above = goesOn ? null : line;
        }
        if (above is not null) yield return above;
    }

    // Two scales side by side in one table are read one after the other.
    private static IEnumerable<Line> OneBelowTheOther(IEnumerable<Line> lines)
    {
        List<Line> right = [];
        var edge = 0;
        foreach (var line in lines)
        {
            if (SideBySide().Match(line.Text) is { Success: true } both || (right.Count > 0 && (both = SideBySideClosely().Match(line.Text)).Success))
            {
                yield return line.Part(0, both.Groups["right"].Index - (line.Text[both.Groups["right"].Index - 1] == '\t' ? 1 : 0));
                edge = Math.Max(edge, line.Extent(both.Groups["right"].Index, both.Groups["right"].Length).Start);
                right.Add(line.Part(both.Groups["right"].Index, line.Text.Length));
                continue;
            }
            // The longer of two columns ends below the other.
            if (!line.IsBlank && !line.Text.Contains('\t', StringComparison.Ordinal) && !(DefinedTerm().IsMatch(line.Text) && line.Extent(0, line.Text.Length).Start < edge))
            {
                foreach (var part in right) yield return part;
                right.Clear();
            }
            yield return line;
        }
        foreach (var part in right) yield return part;
    }

    // Firms go on printing the scale that they have given up.
    private static IEnumerable<Line> Current(IEnumerable<Line> lines) => lines.TakeWhile(line => !(RatingWords.AreIn(line.Text) && !line.Text.Contains('\t', StringComparison.Ordinal) && Superseded().IsMatch(line.Text)));

    // 买　　入: a term as wide as the longer ones below it.
    private static Line WithoutGap(Line line) =>
        SpreadTerm().Match(line.Text) is { Success: true } term ? Line.Join([line.Part(0, term.Groups["gap"].Index), line.Part(term.Groups["gap"].Index + 1, line.Text.Length)]) : line;

    [GeneratedRegex(@"(?:^|[\t\d.、])(?:买(?<gap>\t)入|增(?<gap>\t)持|中(?<gap>\t)性|减(?<gap>\t)持|卖(?<gap>\t)出|持(?<gap>\t)有|推(?<gap>\t)荐|回(?<gap>\t)避|看(?<gap>\t)[好淡]|超(?<gap>\t)配|标(?<gap>\t)配|低(?<gap>\t)配)[:\t]")]
    private static partial Regex SpreadTerm();

    [GeneratedRegex("^(?:(?:[^\t]{0,12}\t)?" + RatingTerms.WithRisk + "\t[^\t]{6,}(?:\t|(?<=以上|以下|之间))(?<right>" + RatingTerms.WithRisk + "(?:\t|(?=预期|预计|未来))[^\t]{4,})|(?:[^\t]*[\t;])?" + RatingTerms.WithRisk + ":[^\t]{6,}\t(?<right>" + RatingTerms.WithRisk + ":[^\t]{4,}))$")]
    private static partial Regex SideBySide();

    // In such a table, a cell that has hardly any space.
    [GeneratedRegex("^" + RatingTerms.WithRisk + ":[^\t;]{6,};(?<right>" + RatingTerms.WithRisk + ":[^\t]{4,})$")]
    private static partial Regex SideBySideClosely();

    [GeneratedRegex("^" + RatingTerms.WithRisk + ":[^\t]{4,}$")]
    private static partial Regex DefinedTerm();

    [GeneratedRegex("^" + RatingTerms.WithRisk + "[:]?$")]
    private static partial Regex TermAlone();

    [GeneratedRegex("(?:^|[\t ]|评级)" + RatingTerms.WithRisk + "[:]?$", RegexOptions.RightToLeft)]
    private static partial Regex TermAtEnd();

    [GeneratedRegex(@"此前的评级|之前的评级|以往的?评级|[Pp]revious rating|[Pp]rior rating|[Ff]ormer rating")]
    private static partial Regex Superseded();
}
