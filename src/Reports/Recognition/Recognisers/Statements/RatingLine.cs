using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>Lines that may state a rating, and how a term with its change is printed in them.</summary>
internal static partial class RatingLine
{
    /// <summary>What is longer, and names several ratings, argues.</summary>
    private const int LongestScale = 80;

    public const string TermWithChange = @"\[?(?<term>" + RatingTerms.WithRisk + "|" + RatingTerms.Unrated + @")[""'\]]?(?:/(?:High|Medium|Low|Speculative) Risk)?(?:(?:评[级等]|投资评[级等]| rating| Rating)?[ \t]{0,2}[(/|,·\-\[][ \t]{0,2}(?<change>" + ChangeWords.Pattern + @")(?!目标|盈利|预测|业绩|合理|\d)(?:评级|推荐|覆盖)?[)\]]?|[\t ]?(?<change>" + ChangeWords.Pattern + @")(?:评[级等])?(?=$|\t|[)\s]))?(?:评级| rating)?";

    public static bool MayState(Line line) => RatingTerms.MayBeIn(line.Text) && !Noise().IsMatch(line.Text) && !RelatedReports.IsOne(line.Text) && !IsScale(line.Text);

    // BUY|HOLD|SELL 28|6|1 counts the ratings of other firms.
    private static bool IsScale(string text) => text.Length < LongestScale && Term().Matches(text).Select(match => RatingTerms.LevelOf(match.Groups["term"].Value)).Where(level => level is not null).Distinct().Count() > 2;

    [GeneratedRegex(TermWithChange)]
    public static partial Regex Term();

    // Scales, and sentences about what others say.
    [GeneratedRegex(@"相对.{0,14}(?:涨幅|跌幅|表现)|(?:涨幅|跌幅).{0,12}%|(?:^|\t)未来[^\t]{1,4}个月内?[^\t]{0,12}(?:指数|基准|大盘|股价)|家机构|研报|[Cc]onsensus [Rr]ating")]
    public static partial Regex Noise();
}
