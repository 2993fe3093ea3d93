using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Stocks that the text recommends: behind 建议关注, 推荐 and the like, or in lists and tables under such a heading. Companies that
/// a text only names are not recommended.
/// </summary>
internal sealed partial class RecommendationRecogniser : IRecogniser
{
    /// <summary>Lines below a heading such as 重点关注标的： that its list may take.</summary>
    private const int ListLines = 12;

    private static readonly Words TriggerWords = new("关注", "推荐", "首推", "首选", "金股", "标的", "布局", "看好", "op pick", "ecommend", "referred");
    private static readonly Words HeadingWords = new("标的", "个股", "公司", "关注", "op pick", "OP PICK", "referred", "ey pick");

    /// <summary>Lines below its name in brackets that a section may take.</summary>
    private const int NoteLines = 6;

    /// <summary>Characters of the longest heading of a list.</summary>
    private const int LongestHeading = 32;

    public void Recognise(Document document, Findings findings)
    {
        var tables = document.Tables.ToDictionary(table => table.FirstLine);
        for (var index = 0; index < document.Outline.DisclosuresStart; index++)
        {
            if (tables.TryGetValue(index, out var table))
            {
                RecommendationTables.Read(table, Above(document, index), findings);
                index = table.LastLine;
                continue;
            }
            var line = document.Flowing[index];
            var mayHead = line.Text.Length <= LongestHeading && HeadingWords.AreIn(line.Text);
            if (!(mayHead || TriggerWords.AreIn(line.Text)) || line.Text.Contains('\t', StringComparison.Ordinal) || RatingLine().IsMatch(line.Text) || Outline.IsContentsEntry(line)) continue;
            if (mayHead && ListHeading().Match(line.Text) is { Success: true } heading) ReadList(document, index + 1, StrengthOf(heading.Value), findings);
            else ReadSentences(line, ThemeOf(document, index), SectionAbove(document, index), findings);
            if (findings.Subjects.Count == 0) ReadPicks(document, line, findings);
        }
    }

    // 图表: 建议关注… over a table, or the paragraph before it.
    private static string Above(Document document, int index)
    {
        var text = "";
        for (var above = index - 1; above >= 0 && above >= index - 5; above--) text = document.Flowing[above].Text + "\n" + text;
        return text;
    }

    // A heading that names a field is the theme of the list right under it.
    private static string? ThemeOf(Document document, int index)
    {
        if (FilledLines.Beside(document.Flowing, index, -1) is not { } at || document.Flowing[at] is not { Heading: > 0, Text.Length: <= 24 } above) return null;
        var number = HeadingNumber().Match(above.Text).Length;
        var text = above.Printed(number, above.Text.Length - number);
        return NoTheme().IsMatch(text) ? null : text;
    }

    // [煤炭] over the note on it.
    private static string? SectionAbove(Document document, int index)
    {
        for (var above = index - 1; above >= 0 && above >= index - NoteLines; above--)
        {
            var line = document.Flowing[above];
            if (Section().Match(line.Text).Groups["theme"] is not { Success: true } theme) continue;
            return NoTheme().IsMatch(theme.Value) ? null : line.Printed(theme.Index, theme.Length);
        }
        return null;
    }

    private static void ReadList(Document document, int start, RecommendationStrength strength, Findings findings)
    {
        for (var index = start; index < Math.Min(start + ListLines, document.Outline.DisclosuresStart); index++)
        {
            var line = document.Flowing[index];
            if (line.IsBlank) continue;
            if (line.Heading > 0 || EndOfList().IsMatch(line.Text) || line.Text.Contains('\t', StringComparison.Ordinal)) return;
            // A list of bullets ends with them.
            if (index > start && !line.IsBullet && document.Flowing.Skip(start).Take(index - start).Any(above => above.IsBullet)) return;
            // The price and the rating of the one above.
            if (Priced().IsMatch(line.Text)) continue;
            if (!StockLists.Read(line, 0, line.Text.Length, null, strength, findings)) return;
        }
    }

    private static void ReadSentences(Line line, string? heading, string? section, Findings findings)
    {
        var matches = Trigger().Matches(line.Text);
        var theme = (matches is [{ Index: 0 }, ..] ? heading : ThemeAhead(line)) ?? section;
        var labels = matches.Select(match => LabelBefore().Match(line.Text, 0, match.Index)).ToList();
        var listed = false;
        for (var index = 0; index < matches.Count; index++)
        {
            var start = matches[index].Index + matches[index].Length;
            var end = index + 1 == matches.Count ? line.Text.Length : labels[index + 1].Success ? Math.Max(start, labels[index + 1].Index) : matches[index + 1].Index;
            var stop = SentenceEnd().Match(line.Text, start, end - start);
            // A themed list goes on over its semicolons; a sentence ends.
            if (stop.Success) end = stop.Index;
            if (labels[index] is { Success: true } label) theme = NoTheme().IsMatch(label.Groups["theme"].Value) ? null : line.Printed(label.Groups["theme"].Index, label.Groups["theme"].Length);
            // 关注 alone is said of much else; behind a theme, or beside stocks that are recommended, it names stocks.
            var beside = listed && line.Text.AsSpan(0, start).LastIndexOfAny('。', ';') < matches[index - 1].Index;
            if (matches[index].Groups["themed"] is { Success: true } themed && (theme is null || NoLead().IsMatch(themed.Value) || !(PartOfChain().IsMatch(themed.Value) || StockLists.NamesSeveral(line, start, end - start)))) continue;
            if (matches[index].Groups["bare"].Success && !labels[index].Success && !beside && !StockLists.NamesSeveral(line, start, end - start)) continue;
            listed = StockLists.Read(line, start, end - start, theme, StrengthOf(matches[index].Value), findings);
        }
    }

    // Lanternhall remains our top pick: a company that the report names elsewhere, too.
    private static void ReadPicks(Document document, Line line, Findings findings)
    {
        foreach (Match pick in Pick().Matches(line.Text))
        {
            var name = pick.Groups["name"];
            if (document.Text.IndexOf(name.Value, StringComparison.Ordinal) != document.Text.LastIndexOf(name.Value, StringComparison.Ordinal))
                StockLists.Read(line, name.Index, name.Length, null, RecommendationStrength.Recommend, findings);
        }
    }

    // Who recommends, where no field does.
    [GeneratedRegex("^(?:我|公司|集团|模型|机构|平台|系统|专家|券商|分析师|管理层|报告|团队|用户|客户|医生|指南|政策|文件|强烈|个性化|算法|搜索|内容|商品|视频|首页|大力|积极|相关|本期|本月|本周|当前|建议|因此|综合|同时|此外)|(?:公司|机构|平台|系统|算法|医生)$")]
    private static partial Regex NoLead();

    // 储能端推荐
    [GeneratedRegex("(?:端|侧|领域|方向|环节|板块|赛道)$")]
    private static partial Regex PartOfChain();

    // 光伏: at the head of a paragraph that recommends further on.
    private static string? ThemeAhead(Line line) =>
        LabelAhead().Match(line.Text).Groups["theme"] is { Success: true } theme && !NoTheme().IsMatch(theme.Value) ? line.Printed(theme.Index, theme.Length) : null;

    internal static RecommendationStrength StrengthOf(string trigger) =>
        trigger.Contains("推荐", StringComparison.Ordinal) && !trigger.Contains("推荐关注", StringComparison.Ordinal) || trigger.Contains("首推", StringComparison.Ordinal) || trigger.Contains("金股", StringComparison.Ordinal) || trigger.Contains("首选", StringComparison.Ordinal)
        || trigger.Contains("ecommend", StringComparison.Ordinal) || trigger.Contains("op pick", StringComparison.Ordinal)
            ? RecommendationStrength.Recommend
            : RecommendationStrength.Watch;

    [GeneratedRegex(@"(?:^|(?<=[\s,。;:!、(]|\d\)|[①-⑨])|(?<=我们)|(?<=继续)|(?<=持续)|(?<=维持)|(?<=重点)|(?<=因此)|(?<=标的方面)|(?<=\d月)(?=金股)|(?<=(?:^|[。;:])[\u4e00-\u9fffA-Za-z+]{2,8})(?=建议|相关标的|受益标的|重点推荐|推荐标的)|(?<=(?:^|[。;:,])(?<themed>[\u4e00-\u9fffA-Za-z+]{2,6}))(?=推荐|首推|建议关注))(?:建议(?:持续|积极|重点|优先|长期|投资者|逢低)*关注|(?:重点|积极|持续|优先)关注|重点推荐|继续推荐|核心推荐(?!逻辑)|强烈推荐|首推|首选(?:股|标的|个股)?(?:(?=:)|(?=[\u4e00-\u9fffA-Z]{2,8}\())|(?<=[\d月])金股(?:组合|名单)?(?=:[^:;。]{4,}[、,])|推荐关注|推荐标的|(?:标的|个股)推荐(?=:)|推荐(?!逻辑|系统|算法|理由|指数|评级|引擎|结果|内容|模型|度|人|阅读|位|语|信)|相关标的|受益标的|关注标的|建议布局|看好(?!公司|其|该|我国|中国|行业)|(?<=(?:^|[,。;:])(?:可|并|同时|继续|仍|也|可以|逢低|适当|适度|逐步)?)(?<bare>关注)(?![一二两三四五六几][条个大类]|到|度|点|者|及|我们|公司|其|后续|未来|[:]))(?:标的)?(?:的是|标的|公司|方向|个股|包括|有|为){0,2}[:]?"
        + @"|(?<![A-Za-z])(?:[Oo]ur )?(?:[Tt]op picks?(?: are| is| include)?|[Ww]e recommend|[Pp]referred (?:names|stocks|picks)(?: are| include)?)[:]?")]
    private static partial Regex Trigger();

    [GeneratedRegex(@"(?<![A-Za-z] )(?!(?:It|This|That|They|We|He|She|Which|China|Europe|Asia|Japan|Korea|India|Taiwan|Hong Kong)\b)(?<name>[A-Z][A-Za-z0-9&.'-]{1,20}(?: [A-Z&][A-Za-z0-9&.'-]{0,20}){0,3}(?:(?:, | and )[A-Z][A-Za-z0-9&.'-]{1,20}(?: [A-Z&][A-Za-z0-9&.'-]{0,20}){0,3}){0,4}) (?:is|are|remains?)(?: also)? (?:our|a|the) (?:[a-z-]{3,12} ){0,2}(?:top|preferred|key) picks?(?![a-z])")]
    private static partial Regex Pick();

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]{1,2}[).、]\s?)?(?:\d\.\d\s?)?(?:重点|建议|核心|相关|受益|持续|长期|积极)?(?:关注|推荐|受益|相关|投资)?(?:标的|个股|公司)(?:梳理|组合)?[:]?$|^(?:\(?[一二三四五六七八九十\d]{1,2}[).、]\s?)?(?:建议|重点)关注[:]$|^(?:Our )?(?:[Tt]op picks|TOP PICKS|[Pp]referred (?:stocks|names)|[Kk]ey picks)[:]?$")]
    private static partial Regex ListHeading();

    [GeneratedRegex("^" + Money.Unit + @" ?\d[\d.,]{0,9} ?[-|(] ?" + RatingTerms.WithRisk + @"\)?$")]
    private static partial Regex Priced();

    // 创新药: before what is recommended in it.
    [GeneratedRegex(@"(?:^|[。;:]|,(?=[^:,、。;]{1,8}(?:端|侧|领域|方向|环节|板块|赛道)$))\s?(?:\(?\d{1,2}[).、]|\([一二三四五六七八九十]\)|[①-⑨])?\s?(?<theme>[^:,、。;]{2,14}?)(?:领域|方向|环节|板块|赛道|端|侧)?:?\s?$|(?:^|[。;])\s?\(?\d{1,2}[).、]\s?(?<theme>[^:,、。;的]{2,12}),$")]
    private static partial Regex LabelBefore();

    [GeneratedRegex(@"^(?:\(?\d{1,2}[).、]|\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|[①-⑨■●◆•·])?\s?(?<theme>[铜铝锂金银镍钴锡铅锌钨钼锑煤钢]|[\u4e00-\u9fffA-Za-z+]{2,8}?)(?:(?:领域|方向|环节|板块|赛道)?:(?=[^:]*[,。;])|(?<=^.?\d.*)(?:端|侧),)")]
    private static partial Regex LabelAhead();

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]{1,2}[).、] ?)?\[(?<theme>[\u4e00-\u9fffA-Za-z&/]{2,10})\]")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})*[.、]?|\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,2}、)?\s*")]
    private static partial Regex HeadingNumber();

    [GeneratedRegex(@"^\d{1,2}月|建议|观点|总结|展望|结论|关注|推荐|风险|投资|要点|标的|公司|个股|[:?!。]|行情|回顾|我们|继续|持续|维持|重点|优先|因此|[短中长后]期|后续|当前|同时|此外")]
    private static partial Regex NoTheme();

    [GeneratedRegex(@"^(?:风险|资料来源|图|表|注[:]|\d{1,2}[、.])")]
    private static partial Regex EndOfList();

    [GeneratedRegex("^[\"(]?(?:" + Vocabulary.ChangeWords.Pattern + "|" + Vocabulary.RatingTerms.WithRisk + "|评级|投资|[ (/|:)])+$")]
    private static partial Regex RatingLine();

    [GeneratedRegex(@"。|!|\n|(?<=[a-z])\. ")]
    private static partial Regex SentenceEnd();
}
