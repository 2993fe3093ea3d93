using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>What the firm rated before: behind a label of its own, or the one of two terms side by side that is not the present one.</summary>
internal static partial class FormerRatings
{
    private static readonly Words FormerWords = new(
        "上次", "前次", "上期", "此前", "上一次", "前值", "原投", "原行", "原公", "原股", "原评", "原建", "原:", "原为",
        "上调", "下调", "调升", "调降", "调高", "调低", "revious", "PREVIOUS", "rior", "Old", "old", "From", "from");

    public static FormerRating? Find(IReadOnlyList<Line> lines, string rated)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (PairIn(line) is { } pair && Of(lines, index, pair, current: false) is { } former)
                return new FormerRating(line.Word(former.Index, former.Length), false, line.Evidence(former.Index, former.Length));
            if (!FormerWords.AreIn(line.Text) || FormerLabel().Match(line.Text) is not { Success: true } match) continue;
            // Another firm's rating has moved to another term.
            if (MovedTo().Match(line.Text, match.Index + match.Length) is { Success: true } moved && RatingLevels.Fold(moved.Groups["term"].Value) != RatingLevels.Fold(rated)) continue;
            if (match.Groups["first"].Success) return new FormerRating("", true, line.Evidence(match.Index, match.Length));
            var term = match.Groups["term"];
            return new FormerRating(line.Word(term.Index, term.Length), false, line.Evidence(term.Index, term.Length));
        }
        return null;
    }

    /// <summary>Two terms behind one label, or null.</summary>
    public static Match? PairIn(Line line) => RatingLine.MayState(line) && TwoTerms().Match(line.Text) is { Success: true } pair ? pair : null;

    /// <summary>The present one of two terms; null where nothing says which it is.</summary>
    public static Group? Current(IReadOnlyList<Line> lines, int index, Match pair) => Of(lines, index, pair, current: true);

    /// <summary>Two listings of a company in one row, rated alike.</summary>
    public static bool AreSame(Match pair) => RatingLevels.Fold(pair.Groups["first"].Value) == RatingLevels.Fold(pair.Groups["second"].Value);

    // Rating, Equal-weight, Underweight: which of them is the former, only the header of its columns says.
    private static Group? Of(IReadOnlyList<Line> lines, int index, Match pair, bool current) =>
        pair.Groups["to"].Success ? pair.Groups[current ? "second" : "first"]
        : ChangeColumns.Above(lines, index) is var (oldFirst, _) ? pair.Groups[oldFirst == current ? "second" : "first"] : null;

    [GeneratedRegex(@"(?:上次|前次|上期|此前|原|上一次|前值)(?:(?:投资|行业|公司|股票)?(?:评[级等]|建议)[ \t:""(]{0,4}|[:为]{1,2}""?)(?:(?<first>首次|无|未评级|-)|(?<term>" + RatingTerms.WithRisk + @"))|(?<!上调|下调)由""?(?<term>" + RatingTerms.WithRisk + @")""?(?:评[级等])?(?=上调|下调|调升|调降|调高|调低)|(?:[Pp]revious(?:ly)?|[Pp]rior|[Oo]ld|PREVIOUS|[Ff]rom)(?: [Rr]ating)?[ \t:(]{1,3}(?<term>" + RatingTerms.WithRisk + @")(?![ -]?(?:TP|[Tt]arget|[Pp]rice))")]
    public static partial Regex FormerLabel();

    [GeneratedRegex(@"\G""?(?:上调|下调|调升|调降|调高|调低)(?:至|为|到)""?(?<term>" + RatingTerms.WithRisk + ")")]
    private static partial Regex MovedTo();

    // Rating, and under From and To, or with a word between them, the former and the new one.
    [GeneratedRegex(@"(?:^|\t)(?:(?:Stock |Inv\. |Investment )?Rating|Recommendation|评级)[\t ]+(?<first>" + RatingTerms.WithRisk + @")(?:(?<to>[\t ]+to[\t ]+)|[\t ]+)(?<second>" + RatingTerms.WithRisk + @")(?=$|\t)", RegexOptions.IgnoreCase)]
    private static partial Regex TwoTerms();
}
