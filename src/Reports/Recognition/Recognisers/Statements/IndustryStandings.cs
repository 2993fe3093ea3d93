using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>领先, 同步 and 落后 rate an industry where its label or a change says so; elsewhere they are words like others.</summary>
internal static partial class IndustryStandings
{
    private static readonly Words Terms = new("领先", "同步", "落后");

    public static IEnumerable<RatingStatement> Find(IEnumerable<Line> lines)
    {
        foreach (var line in lines.Where(line => Terms.AreIn(line.Text)))
        {
            foreach (var match in RegexMatches.Alternatives(line.Text, Labelled(), Sentence()))
            {
                var term = match.Groups["term"];
                yield return new RatingStatement(line.Word(term.Index, term.Length), false, ChangeWords.ChangeOf(match.Groups["change"].Value), RatingSubject.Industry,
                    match.Groups["label"].Success ? StatementRank.BehindLabel : StatementRank.InSentence, line.Evidence(match.Index, match.Length));
            }
        }
    }

    [GeneratedRegex(@"(?:^|\t)(?<label>行业(?:投资)?评[级等])[: \t]{0,3}""?(?<term>" + RatingTerms.Standing + @")""?(?:[ (/|]{0,3}(?<change>" + ChangeWords.Pattern + @")\)?)?(?=$|\t)")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<change>" + ChangeWords.Pattern + @")[\u4e00-\u9fff]{0,8}行业的?""?(?<term>" + RatingTerms.Standing + @")""?的?评[级等]")]
    private static partial Regex Sentence();
}
