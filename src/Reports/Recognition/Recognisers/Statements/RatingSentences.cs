using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>Ratings, and changes of them, that the sentences of a report tell.</summary>
internal static partial class RatingSentences
{
    /// <summary>Statements in the cover's sentences, for a cover that states its rating nowhere else.</summary>
    public static List<RatingStatement> Find(IReadOnlyList<Line> lines)
    {
        List<RatingStatement> statements = [];
        foreach (var line in lines)
        {
            if (!RatingLine.MayState(line)) continue;
            foreach (var match in RegexMatches.Alternatives(line.Text, Sentence(), MovedSentence(), EnglishSentence()))
            {
                var term = match.Groups["term"];
                statements.Add(new RatingStatement(line.Word(term.Index, term.Length), false, ChangeWords.ChangeOf(match.Groups["change"].Value),
                    match.Groups["industry"].Success || match.Value.Remove(term.Index - match.Index, term.Length).Contains("行业", StringComparison.Ordinal) ? RatingSubject.Industry : RatingSubject.Company, StatementRank.InSentence, line.Evidence(match.Index, match.Length)));
            }
        }
        return statements;
    }

    /// <summary>维持“买入”评级 in the text tells the change that the cover's label leaves out.</summary>
    public static RatingChange? ChangeOf(Document document, string printed)
    {
        var term = RatingLevels.Fold(printed);
        var changes = new HashSet<RatingChange>();
        foreach (var line in document.FlowingContent)
        {
            if (!MaySay(line.Text, printed) || RelatedReports.IsOne(line.Text)) continue;
            foreach (Match match in Prose().Matches(line.Text))
            {
                if (RatingLevels.Fold(match.Groups["term"].Value) == term && ChangeWords.ChangeOf(match.Groups["change"].Value) is { } change)
                    changes.Add(change);
            }
            if (line.Number > document.Outline.CoverEnd && changes.Count > 0) break;
        }
        return changes.Count == 1 ? changes.Single() : null;
    }

    private static bool MaySay(string text, string term) =>
        text.Contains(TextFolding.Plain(term), StringComparison.OrdinalIgnoreCase) || text.Contains("W rating", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<change>" + ChangeWords.Pattern + @")(?:覆盖)?,?(?:并)?(?:给予|予以|予)?(?:公司|行业|[AH](?:[/+][AH])?股的?|对.{0,12}的|[^。,;""]{0,14}至|至|为|到){0,2}""?(?<term>" + RatingTerms.WithRisk + @")""?的?(?:投资)?评[级等]|(?<change>" + ChangeWords.Pattern + @")[\u4e00-\u9fff]{0,6}(?<industry>行业|板块)""(?<term>" + RatingTerms.WithRisk + @")""|(?<![\u4e00-\u9fff])""?(?<term>" + RatingTerms.WithRisk + @")""?的?(?:投资)?评[级等](?:保持|维持)?(?<change>不变)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"由""?" + RatingTerms.WithRisk + @"""?(?<change>上调|下调|调升|调降|调高|调低|提升|降低)(?:至|为|到)""?(?<term>" + RatingTerms.WithRisk + ")")]
    private static partial Regex MovedSentence();

    [GeneratedRegex(@"(?<change>[Rr]eiterate|[Mm]aintain|[Rr]etain|[Rr]eaffirm|[Uu]pgrade|[Dd]owngrade|[Ii]nitiate|[Rr]esume)s?(?: coverage)?(?: our| at| to| with| an?| the){0,3} (?<term>" + RatingTerms.Pattern + @")(?:(?: view| stance| rating)? on (?:the )?(?:[A-Za-z]{2,16} ){0,3}(?<industry>sector|industry)(?![a-z]))?")]
    private static partial Regex EnglishSentence();

    [GeneratedRegex(@"(?<change>" + ChangeWords.Pattern + @")(?:(?<=[Nn]o change)(?: in| to) (?:our|the) (?:[a-z-]{3,20} ){1,4})?(?:(?:覆盖)?[,并，]?(?:给予|予以|予)|公司|行业|板块|[AH](?:[/+][AH])?股的?|对.{0,12}的|至|为|到|our|the|at|to|with|a|rating| ){0,7}[""' ]{0,2}(?<term>" + RatingTerms.WithRisk + "|" + RatingTerms.Short + @"(?= rating))[""' ]{0,2}(?:的?(?:投资)?评[级等]|rating)?")]
    private static partial Regex Prose();
}
