using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Scales;

/// <summary>The ratings that a line defines: a term with its meaning behind it, or before it.</summary>
internal static partial class ScaleDefinitions
{
    public static IEnumerable<ScaleDefinition> In(Line line)
    {
        if (!(RatingTerms.MayBeIn(line.Text) || Standing().IsMatch(line.Text)) || !(line.Text.Contains('%', StringComparison.Ordinal) || line.Text.Contains(" pp", StringComparison.Ordinal) || Vague().IsMatch(line.Text))) yield break;
        foreach (var definition in Before(line).Concat(Classified(line))) yield return definition;
        var matches = Term().Matches(line.Text).Where(match => IsDefined(line.Text, match.Groups["term"])).ToList();
        for (var index = 0; index < matches.Count; index++)
        {
            var match = matches[index];
            var term = match.Groups["term"];
            var end = index + 1 < matches.Count ? matches[index + 1].Index : line.Text.Length;
            var body = line.Text[(match.Index + match.Length)..end];
            // In a table the next cell says how many there are.
            if (CellEnd().Match(body) is { Success: true } cell) body = body[..(cell.Index + cell.Length)];
            // Behind its bound a definition is over, whatever else the line goes on to say.
            if (BoundEnd().Match(body) is { Success: true } over) body = body[..(over.Index + over.Length)];
            // Buy and Neutral have their bounds beside it.
            if (NoBound().IsMatch(body))
            {
                yield return new ScaleDefinition(line.Word(term.Index, term.Length), null, null, line, body, line.Evidence(term.Index, term.Length));
                continue;
            }
            if (body.Length is < 4 or > 260 || !(About().IsMatch(body) || Vague().IsMatch(body))) continue;
            var (lower, upper) = ScaleBounds.In(body);
            // Negative, that is, > -10%: worse than that.
            if (lower < 0 && upper is null && RatingTerms.LevelOf(term.Value) >= RatingLevel.Underweight) (lower, upper) = (null, lower);
            if (lower is null && upper is null && !Vague().IsMatch(body)) continue;
            yield return new ScaleDefinition(line.Word(term.Index, term.Length), lower, upper, line, body, line.Evidence(term.Index, end - term.Index));
        }
    }

    // In small letters it is a word of the sentence, expected to outperform the index, unless quoted.
    private static bool IsDefined(string text, Group term) => !char.IsAsciiLetterLower(term.Value[0]) || (term.Index > 0 && text[term.Index - 1] is '"' or '\'');

    private static IEnumerable<ScaleDefinition> Before(Line line)
    {
        if (!BoundThenTerm().IsMatch(line.Text)) yield break;
        foreach (Match match in TermBehind().Matches(line.Text))
        {
            var body = match.Groups["body"];
            var (lower, upper) = ScaleBounds.In(body.Value);
            if (lower is null && upper is null) continue;
            yield return new ScaleDefinition(line.Word(match.Groups["term"].Index, match.Groups["term"].Length), lower, upper, line, body.Value, line.Evidence(match.Index, match.Length));
        }
    }

    // When the target price is more than 20% above the current share price, the stock will be classified as a Buy.
    private static IEnumerable<ScaleDefinition> Classified(Line line)
    {
        if (!line.Text.Contains("classified as", StringComparison.Ordinal)) yield break;
        foreach (Match match in ClassifiedTerm().Matches(line.Text))
        {
            decimal? Bound(string name, int sign) => match.Groups[name] is { Success: true } percent ? sign * decimal.Parse(percent.Value, CultureInfo.InvariantCulture) : null;
            var term = match.Groups["term"];
            yield return new ScaleDefinition(line.Word(term.Index, term.Length), Bound("above", 1) ?? Bound("from", -1), Bound("below", -1) ?? Bound("to", 1), line, match.Value, line.Evidence(match.Index, match.Length));
        }
    }

    [GeneratedRegex(@"(?:^|[\t|;。,、(:]|\d[、.)]|[-""'“ ]|(?<=(?:公司|股票|个股|证券|行业)(?:投资)?评级(?:说明)?|比较标准|整体(?:市场|大盘)表现|以上|以下|之间|以内|%|^(?:股票|公司|行业|投资|评级|说明)|(?:^|\t)(?:股票|公司|行业)投资)) {0,3}[""']?(?<term>" + RatingTerms.WithRisk + @")(?!(?<=市场|大市|大盘|行业)(?:指数|基准|平均))[""']?(?:评级|级|\([A-Za-z /-]{1,24}\))?""?\s?(?:[:\t,|=]|\[(?=Over |The |We )|-(?!\d)|\. (?=The |Total |Expected |We )|是?指|为(?=[-+\d])|(?=(?:预期|预计|未来|相对|介于|涨幅|跌幅|公司|行业|股价|我们|[Tt]he |[Ww]e |[Ee]xpected|[Tt]otal|Return is|>|≥|\(|is (?:a|one)|one that|means|denotes|(?:rating )?(?:when|where|if) )|(?=,? ?indicates))|-{1,2}(?!\d))|" + StandingTerm)]
    private static partial Regex Term();

    private const string StandingTerm = @"(?:^|\t)""?(?<term>" + RatingTerms.Standing + @")""?[:](?=[^\t]{0,16}行业)";

    [GeneratedRegex(StandingTerm)]
    private static partial Regex Standing();

    [GeneratedRegex(@"%[^;。%]{0,24}[;。]|%[^%]{0,3}?(?:以上|以下|之间|以内)(?![^%]{0,5}\d)")]
    private static partial Regex BoundEnd();

    [GeneratedRegex(@"^N/?A\t[^\t]{0,3}\d{1,2}%")]
    private static partial Regex NoBound();

    [GeneratedRegex(@"%[^\t]*(?=\t)")]
    private static partial Regex CellEnd();

    [GeneratedRegex(@"(?:[Ww]hen|[Ii]f) (?:the target price|it) is (?:more than (?:(?<above>\d{1,2})% above|(?<below>\d{1,2})% below)|between (?<from>\d{1,2})% below and (?<to>\d{1,2})% above) the (?:current )?(?:share )?price, the stock will be classified as an? (?<term>" + RatingTerms.Pattern + @")(?=[;。.])")]
    private static partial Regex ClassifiedTerm();

    // 上涨15%以上为优于大市
    [GeneratedRegex(@"(?<body>[^;。,]{2,40}%[^;。,%]{0,6}[^;。,%]{0,4}?)(?:为|是)""?(?<term>" + RatingTerms.WithRisk + @")""?(?=[;。,]|$)")]
    private static partial Regex TermBehind();

    // The end of it, which is found much faster.
    [GeneratedRegex("%[^;。,%]{0,10}(?:为|是)")]
    private static partial Regex BoundThenTerm();

    [GeneratedRegex(@"涨|跌|幅|表现|相对|回报|收益|超过|高于|低于|优于|弱于|强于|持平|盘整|不及|好于|差于|落后|领先|跟随|看齐|超越|同步|变动|相差|相比|之差|之间|跑赢|跑输|基准|return|outperform|underperform|upside|downside|in line|exceed|perform|appreciat|declin|benchmark|beat|trail|index|ahead|behind|above|below|between|or more|or less|or worse|or better|more than|less than|up to|within|at least|\brise|\bfall|\bloss|[<>≥≤]=? ?[-+]? ?\d|\d ?%? ?(?:to|and|-) ?[-+]?\d{1,2} ?%|以上|以下|%至|%~|%-", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"(?:超过|不及|好于|差于|高于|低于)(?:同期|基准|相关|市场|大盘|指数|行业|所属)|变化不大|盘整|战胜|持平|逊于|劣于|相若|相仿|相近|同步|一致|优于|弱于|强于|跑赢|跑输|超越|跟随|看齐|领先|落后|具吸引力|exceed|below|in[- ]line|similar|outperform|underperform|recommend that investors|neutral view|to be attractive|to be negative|to be (?:greater|less) than|to be unattractive|downside potential .{4,40} limited|with caution|相当", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();
}
