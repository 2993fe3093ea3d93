using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Scales;

/// <summary>The labels that say whether a scale is for companies or for industries; where they do not, its words may.</summary>
internal static partial class ScaleHeadings
{
    private const int LinesBelowHeading = 3;

    private static readonly Words HeadingWords = new("评级", "ating", "iew");

    public static List<(RatingSubject Subject, int Line)> In(IReadOnlyList<Line> lines)
    {
        List<(RatingSubject, int)> headings = [];
        int? title = null;
        foreach (var line in lines)
        {
            if (!HeadingWords.AreIn(line.Text)) continue;
            foreach (Match match in Heading().Matches(line.Text))
            {
                var subject = match.Groups["industry"].Success ? RatingSubject.Industry : RatingSubject.Company;
                // 行业评级体系 right above another heading is the title of both.
                if (title is { } above && line.Number - above is 1 or 2 && headings[^1].Item2 == above) headings.RemoveAt(headings.Count - 1);
                if (headings.Count == 0 || headings[^1].Item1 != subject) headings.Add((subject, line.Number));
                title = match.Value.EndsWith("体系", StringComparison.Ordinal) && headings[^1].Item2 == line.Number ? line.Number : null;
            }
        }
        return headings;
    }

    /// <summary>Whether 行业及公司评级 heads a scale, or stands beside its first line.</summary>
    public static bool IsOfBoth(IReadOnlyList<Line> lines, List<ScaleDefinition> scale) =>
        lines.Any(line => scale[0].Line.Number - line.Number is >= 0 and <= LinesBelowHeading && BothHeading().IsMatch(line.Text));

    public static RatingSubject? SubjectOf(List<List<ScaleDefinition>> scales, int index, List<(RatingSubject Subject, int Line)> headings)
    {
        if (headings.Find(heading => heading.Line == scales[index][0].Line.Number) is { Line: > 0 } beside) return beside.Subject;
        var after = index > 0 ? scales[index - 1][^1].Line.Number : 0;
        var between = headings.Where(heading => heading.Line > after && heading.Line < scales[index][0].Line.Number).ToList();
        if (between.Count > 0 && (between.Count == 1 || between[^1].Line - between[^2].Line > LinesBelowHeading) && scales[index][0].Line.Number - between[^1].Line <= LinesBelowHeading) return between[^1].Subject;
        var bodies = string.Concat(scales[index].Select(definition => definition.Body));
        var industry = IndustryWords().IsMatch(bodies);
        var company = CompanyWords().IsMatch(bodies);
        if (industry != company) return industry ? RatingSubject.Industry : RatingSubject.Company;
        // In Chinese tables the word may stand beside any of the terms.
        var lead = scales[index][0].IsChinese ? string.Join('\n', scales[index].Select(definition => definition.Line.Text)) : scales[index][0].Line.Text;
        var sectors = SectorLead().IsMatch(lead);
        if (sectors != StockLead().IsMatch(lead)) return sectors ? RatingSubject.Industry : RatingSubject.Company;
        // Only what a broken table has moved stands below what it heads.
        if (headings.Count >= scales.Count && headings.Count > 0 && (scales[index][0].IsChinese || headings[index].Line <= scales[index][0].Line.Number)) return headings[index].Subject;
        var above = headings.Where(heading => heading.Line <= scales[index][0].Line.Number).ToList();
        if (above.Count > 0) return above[^1].Subject;
        // What only the next scale has a heading for is not this one's.
        if (headings.Count == 1 && index + 1 < scales.Count && headings[0].Line > scales[index][^1].Line.Number) return null;
        // A firm with one scale rates companies by it.
        return headings.Count == 1 && scales[index][0].IsChinese ? headings[0].Subject : scales.Count == 1 ? RatingSubject.Company : null;
    }

    [GeneratedRegex(@"(?:^|[\t|(、。\d.-]|评级|标准)(?:(?<industry>(?:分析[师员])?行业(?:的?投资)?评级|行业(?:的)?投资评级|(?:[Aa]nalyst )?(?:[Ii]ndustry|[Ss]ector) (?:[Rr]ating|[Ii]nvestment [Rr]ating|[Vv]iew)s?)|(?<company>(?:公司|股票|个股|证券)(?:的?投资)?评级|分析[师员](?:股票|个股)评级|(?:[Ss]tock|[Cc]ompany|[Ee]quity|[Aa]nalyst [Ss]tock) (?:[Rr]ating|[Ii]nvestment [Rr]ating)s?))(?:的?(?:量化)?(?:说明|标准|定义|体系)|如下|[Dd]efinitions?)?(?=$|[\t|:(]| \(|[)]|报告发布日|" + RatingTerms.Pattern + ")")]
    private static partial Regex Heading();

    [GeneratedRegex("(?:^|\t)(?:行业(?:及|和|与|/)(?:公司|股票|个股)|(?:公司|股票|个股)(?:及|和|与|/)行业)的?(?:投资)?评级")]
    private static partial Regex BothHeading();

    [GeneratedRegex(@"行业(?:指数|股价|股票指数|整体|预期|预计|上涨|变动|下跌|表现|基本面|的?投资|超越|相对|强于|弱于|跑)|该行业|板块指数|[Ii]ndustry|(?<!its |their |within |corresponding |coverage )[Ss]ector(?! (?:average|index|median|peers))")]
    private static partial Regex IndustryWords();

    [GeneratedRegex(@"公司股价|(?<!行业)股价(?:涨|相对|表现|超|跑|强于|弱于|与|于|在|预期|未来|潜在)|个股|该股|公司股票|股票(?:价格|相对|涨)|%的股票|之间的股票|[Ss]tock'?s?\b|[Ss]hare price")]
    private static partial Regex CompanyWords();

    [GeneratedRegex(@"(?<=^|[\t\n])(?:行业|板块)(?=\t|投资(?:\t|" + RatingTerms.Pattern + @"))|^[Ss]ectors?\b|^[Ii]ndustr(?:y|ies)\b|rate (?:sectors|industries)")]
    private static partial Regex SectorLead();

    [GeneratedRegex(@"(?<=^|[\t\n])(?:股票|公司|个股)(?=\t|投资(?:\t|" + RatingTerms.Pattern + @"))|[Ss]tocks?\b|[Ss]hares?\b")]
    private static partial Regex StockLead();
}
