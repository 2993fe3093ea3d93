using System.Text.RegularExpressions;

namespace Reports.Documents;

/// <summary>Joins lines that were broken to fit a page. A line goes on in the next where it is full and ends in the midst of a sentence.</summary>
internal static partial class Paragraphs
{
    /// <summary>Printed columns from which on a line counts as full; a Chinese character takes two.</summary>
    private const int FullLine = 56;

    /// <summary>A line this long is no label.</summary>
    private const int FullParagraph = 28;

    /// <summary>Printed columns by which the first line of a paragraph may stand out of the others.</summary>
    private const int WidestIndent = 20;

    private const string SentenceEnds = "。;:!?.)";

    public static IReadOnlyList<Line> Join(IReadOnlyList<Line> lines)
    {
        var joined = lines.ToArray();
        for (var index = 0; index < joined.Length; index++)
        {
            var last = index;
            while (last + 1 < joined.Length && GoesOn(lines[last], lines[last + 1])) last++;
            if (last == index) continue;
            joined[index] = Line.Join([.. lines.Skip(index).Take(last - index + 1)]);
            for (var next = index + 1; next <= last; next++) joined[next] = lines[next].Part(0, 0);
            index = last;
        }
        return joined;
    }

    /// <summary>Whether a line ends in the midst of a sentence that the next goes on with.</summary>
    public static bool GoesOn(Line line, Line next) =>
        !line.IsBlank && !next.IsBlank && line.Heading == 0 && next.Heading == 0 && !next.IsBullet && next.Number == line.Number + 1
        && !line.Text.Contains('\t', StringComparison.Ordinal) && !next.Text.Contains('\t', StringComparison.Ordinal)
        && !(SentenceEnds.Contains(line.Text[^1], StringComparison.Ordinal) && !IsListOpen(line.Text, next.Text) && !IsFullBeforeList(line)) && !Beginning().IsMatch(next.Text) && !Footer().IsMatch(line.Text)
        && (line.Layout?.GoesOn ?? (IsFull(line) || IsOpenSeries(line.Text))) && !(Label().IsMatch(line.Text) && Label().IsMatch(next.Text)) && !Outline.IsContentsEntry(line) && !NumberRows.MayBeHeader(next) && !AreColumns(line, next);

    // What begins so much further to the side is of another column.
    private static bool AreColumns(Line line, Line next) =>
        line.Layout is null && Math.Abs(line.Extent(0, 1).Start - next.Extent(0, 1).Start) > WidestIndent;

    // 风险提示:…; at the end of a line. Key risks: or 2) at the end of a line, and the risk in small letters or numbered on the next.
    private static bool IsListOpen(string text, string next) =>
        (text[^1] == ';' && RiskList().IsMatch(text)) || text[^1] is ':' or ')' && (char.IsAsciiLetterLower(next[0]) || (text[^1] == ':' && FirstNumber().IsMatch(next)));

    // 2.销售不及预期;3.竞 in a narrow column, or 风险提示:…; whatever its width.
    private static bool IsOpenSeries(string text) => text.Length >= FullParagraph - 8 && (text[^1] == ';' ? RiskList().IsMatch(text) : TextFolding.IsChinese(text[^1]) && OpenSeries().IsMatch(text));

    // 建议关注: at the end of a full line, in the midst of a paragraph.
    private static bool IsFullBeforeList(Line line) => line is { Layout.GoesOn: true, Text: [.., ':'] } && line.Text.Length >= FullParagraph && line.Text.AsSpan(0, line.Text.Length - 1).ContainsAny("。;");

    [GeneratedRegex("^.{0,3}风险(?:提示|因素):.{4,};$")]
    private static partial Regex RiskList();

    [GeneratedRegex(@"^\(?1\) ?[a-z]")]
    private static partial Regex FirstNumber();

    [GeneratedRegex(@";\s?\(?\d{1,2}[).、][^;。]{1,40}$")]
    private static partial Regex OpenSeries();

    // A label with what it says, or the firm that signs.
    [GeneratedRegex(@"^(?:""[\u4e00-\u9fff]{2,4}""[:]|[\u4e00-\u9fff]{2,6}(?:评级|日期|分析师|助理|联系人|编号|证书号?|电话|邮箱|提示|目标价|收盘价|来源|建议|声明)[:]|[\u4e00-\u9fff]{2,12}有限(?:责任)?公司|(?:(?:行业|公司|股票|个股)(?:投资)?评级(?:说明|标准|定义)?(?:\([^()]{2,24}\))?|(?:重要|免责|法律|特别|分析师)声明)[:]?$|请务必(?:仔细)?阅读|敬请(?:参阅|阅读)|(?:(?:Key|Main|Downside|Upside) )?[Rr]isks?:)")]
    private static partial Regex Beginning();

    // 增持: below 买入: is the next of a list.
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,6}(?: ?\([A-Za-z -]{2,24}\))?[:]")]
    private static partial Regex Label();

    [GeneratedRegex("请务必阅读|敬请(?:参阅|阅读)|免责(?:声明|条款)(?:部分)?$")]
    private static partial Regex Footer();

    private static bool IsFull(Line line) =>
        line.Text.Length >= FullLine || line.Text.Length * 2 >= FullLine && line.Extent(0, line.Text.Length) is var (from, to) && to - from >= FullLine;
}
