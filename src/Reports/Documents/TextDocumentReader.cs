using System.Text.RegularExpressions;

namespace Reports.Documents;

/// <summary>Makes a <see cref="Document"/> of plain text or Markdown.</summary>
internal static partial class TextDocumentReader
{
    /// <summary>A line longer than this, in a text without lines, is cut where a label begins.</summary>
    private const int LongLine = 120;

    public static Document Read(string decoded)
    {
        var text = decoded.ReplaceLineEndings("\n");
        var folding = new TextFolding(text, IsSpacedOut(text));
        var hasRows = HtmlRows.AreIn(text, 0, text.Length);
        List<Line> lines = [];
        int number = 1, start = 0;
        var inTable = false;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (hasRows && HtmlRows.AreIn(text, start, end))
            {
                end = HtmlRows.EndOf(text, start, end);
                lines.AddRange(HtmlRows.Read(text, number, start, end, folding));
                number += text.AsSpan(start, end - start).Count('\n');
            }
            else
            {
                inTable = text.AsSpan(start, end - start).Contains('|') && (inTable || IsTableHeader(text, end));
                AddLine(lines, text, number, start, end, folding, inTable);
            }
            number++;
            start = end + 1;
        }
        return new Document(text, lines.Count(line => !line.IsBlank) > 3 ? lines : [.. lines.SelectMany(Cut)]);
    }

    private static void AddLine(List<Line> lines, string text, int number, int start, int end, TextFolding folding, bool inTable)
    {
        var (heading, bullet, from) = Prefix(text, start, end);
        // A row of a Markdown table: its pipes are cell bounds.
        var last = end;
        while (last > from && char.IsWhiteSpace(text[last - 1])) last--;
        var edged = last - from > 2 && text[from] == '|' && text[last - 1] == '|';
        var (folded, map) = edged ? folding.Fold(from + 1, last - 1, piped: true) : folding.Fold(from, end, inTable);
        lines.Add(new Line(text, number, folded, map, heading, bullet, page: null, folding.SpacedOut));
    }

    // 代码 | 评级 over --- | ---: a Markdown table may do without pipes at its edges.
    private static bool IsTableHeader(string text, int end)
    {
        if (end + 1 >= text.Length) return false;
        var stop = text.IndexOf('\n', end + 1);
        var rule = text.AsSpan(end + 1, (stop < 0 ? text.Length : stop) - end - 1).Trim();
        return rule.Contains("--", StringComparison.Ordinal) && rule.Contains('|') && rule.IndexOfAnyExcept("|-: ") < 0;
    }

    internal static (int Heading, bool Bullet, int From) Prefix(string text, int start, int end)
    {
        var from = start;
        while (from < end && text[from] is ' ' or '>') from++;
        var marks = from;
        while (marks < end && text[marks] == '#') marks++;
        if (marks > from && marks - from <= 6 && marks < end && text[marks] == ' ') return (marks - from, false, marks + 1);
        if (from + 1 < end && text[from] is '-' or '*' or '+' && text[from + 1] == ' ') return (0, true, from + 2);
        if (from < end && "■●◆➤➢►▶•⚫❑❖★◼▪▍▌l".Contains(text[from], StringComparison.Ordinal) && (text[from] != 'l' || (from + 1 < end && text[from + 1] == ' ')))
            return (0, true, from + 1);
        if (from < end && text[from] is >= '\uE000' and <= '\uF8FF') return (0, true, from + 1);
        // Blanks before a text are an indent; before a cell they are an empty cell, which only a TAB says.
        return (0, false, start == from || text[start] == '\t' ? start : from);
    }

    // Extraction sometimes loses every line end. Labels then stand where lines would have begun.
    private static List<Line> Cut(Line line)
    {
        if (line.Text.Length <= LongLine) return [line];
        List<Line> parts = [];
        var start = 0;
        foreach (var match in LineStart().EnumerateMatches(line.Text))
        {
            if (match.Index > start) parts.Add(line.Part(start, match.Index));
            start = match.Index;
        }
        parts.Add(line.Part(start, line.Text.Length));
        return parts;
    }

    /// <summary>Whether nearly every character is followed by one blank, as some extractors print it.</summary>
    internal static bool IsSpacedOut(string text)
    {
        int letters = 0, followed = 0;
        var blank = true;
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, 20_000)))
        {
            if (!blank && character == ' ') followed++;
            blank = char.IsWhiteSpace(character);
            if (!blank) letters++;
        }
        return letters > 100 && followed * 10 > letters * 8;
    }

    [GeneratedRegex(@"(?<=[。!])(?=\S)|(?=(?:当前股价|最新股价|收盘价|目标价格?|所属行业|(?<!行)行业)[:])|(?<=(?:买入|增持|推荐|中性|持有|大市|减持|卖出)[/(](?:维持|首次|上调|下调)\)?)(?![评)])|(?<!分析师|研究员)(?=证券研究报告|分析师[:声承]|研究助理[:]|联系人[:]|执业证书|邮箱[:]|电话[:]|投资建议|投资要点|核心观点|风险提示|投资评级|行业评级|评级说明|评级标准|目标价|免责声明|重要声明|特别声明|资料来源|相关报告|盈利预测与)|(?<=\d{1,2}日)|(?=(?<![\d年/.-])20\d\d年\d{1,2}月\d{1,2}日)")]
    private static partial Regex LineStart();
}
