using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Titles;

/// <summary>How the lines of a cover lie: their cells, and which of them are running text.</summary>
internal static partial class TitleLines
{
    /// <summary>Characters by which lines of one paragraph may differ.</summary>
    private const int Slack = 6;

    /// <summary>Characters of the name of a source that are left for the next line.</summary>
    private const int LongestRestOfSource = 12;

    /// <summary>Characters from which on a line goes on below, in a text of narrow columns.</summary>
    private const int FullSentence = 24;

    private const int LongestName = 4;

    /// <summary>What stands above a headline is no longer.</summary>
    private const int LongestLabel = 20;

    /// <summary>The cells of a line, without the marks before them.</summary>
    public static IEnumerable<(int Start, int Length)> Cells(Line line)
    {
        var start = 0;
        while (start < line.Text.Length)
        {
            var end = line.Text.IndexOf('\t', start);
            if (end < 0) end = line.Text.Length;
            var from = start;
            while (from < end && " #·-—▲▼△▽*^".Contains(line.Text[from], StringComparison.Ordinal)) from++;
            if (end - from >= 1) yield return (from, end - from);
            start = end + 1;
        }
    }

    /// <summary>What a line that goes on below goes on with.</summary>
    public static string Wrapped(Document document, Line line)
    {
        var rest = "";
        foreach (var next in document.Lines.SkipWhile(other => other.Number <= line.Number))
        {
            // 买入, set as large as the headline above it.
            if (RatingTerms.LevelOf(next.Text) is not null && !TitleRest.IsOpen(line.Text)) break;
            rest += char.IsAscii(next.Text[0]) && char.IsAscii(line.Text[^1]) ? " " + next.Printed() : next.Printed();
            if (next.Layout is not { GoesOn: true }) break;
            line = next;
        }
        return rest;
    }

    public static bool IsSentence(Document document, Line line) =>
        line is { Heading: 0, Layout.GoesOn: true } && Wrapped(document, line).EndsWith('。');

    // Under a line of running text that ends in the midst of a sentence, or under a source that is too long for its line.
    public static bool IsRestOfSentence(IReadOnlyList<Line> lines, int index) =>
        index > 0 && ((lines[index - 1].Text.Contains(',', StringComparison.Ordinal) && Paragraphs.GoesOn(lines[index - 1], lines[index]))
            || (lines[index].Text.Length < LongestRestOfSource && lines[index - 1].Text.IndexOf("来源:", StringComparison.Ordinal) is >= 0 and < 4));

    // Two more lines as long, right below and at the same edge: running text, not a headline.
    public static bool IsInParagraph(IReadOnlyList<Line> lines, int index, int start, int length)
    {
        var left = lines[index].Extent(start, length).Start;
        if (EndsByItself(lines, index, lines[index].Text.Substring(start, length), left) || (lines[index] is { Heading: 1 or 2, Layout: not null } && index + 1 < lines.Count && lines[index + 1].Heading == 0)) return false;
        for (var below = 1; below <= 2; below++)
        {
            if (index + below >= lines.Count) return false;
            var line = lines[index + below];
            if (!Cells(line).Any(cell => cell.Length * 10 >= length * 6 && !IsMostlyDigits(line.Text.AsSpan(cell.Start, cell.Length)) && !TitleFurniture.IsWithin(line.Text.Substring(cell.Start, cell.Length)) && !TitleFurniture.IsLed(line.Text.Substring(cell.Start, cell.Length)) && Math.Abs(line.Extent(cell.Start, cell.Length).Start - left) <= 3)) return false;
        }
        return length >= 16;
    }

    // The first line of a sentence that ends in the line right below.
    public static bool EndsBelow(IReadOnlyList<Line> lines, int index, int start, int length)
    {
        if (length < FullSentence || lines[index] is not { Heading: 0, Layout: null } line || index + 1 >= lines.Count || line.Text[start + length - 1] is ')' or '!' or '?') return false;
        var below = lines[index + 1];
        var left = line.Extent(start, length).Start;
        return Cells(below).Any(cell => IsEnd(below.Text.Substring(cell.Start, cell.Length)) && Math.Abs(below.Extent(cell.Start, cell.Length).Start - left) <= 3);
    }

    private static bool IsEnd(string text) => text[^1] == '。' || (char.IsAsciiLetterLower(text[0]) && (text[^1] == '.' || SentenceEndWithin().IsMatch(text)));

    // The next line's first word would still have fitted in.
    private static bool EndsByItself(IReadOnlyList<Line> lines, int index, string text, int left)
    {
        if (index + 2 >= lines.Count || lines[index + 1].IsBlank) return false;
        if (IsShortBelowLabel(lines, index)) return true;
        var (next, afterwards) = (CellAt(lines[index + 1], left), CellAt(lines[index + 2], left));
        if (char.IsAsciiLetter(text[^1]) && !afterwards.AsSpan().ContainsAny('.', ',') && next.Length > 0 && char.IsAsciiLetterUpper(next[0]) && afterwards.Length > 0 && char.IsAsciiLetterUpper(afterwards[0])) return true;
        return (char.IsAsciiLetterOrDigit(text[^1]) || text[^1] is ';' or ')') && next.Length > 0 && (char.IsAsciiLetterUpper(next[0]) || char.IsAsciiDigit(next[0]))
            && next.IndexOf(' ', StringComparison.Ordinal) is var word and > 0 && text.Length + 1 + word < Math.Max(next.Length, afterwards.Length) - Slack;
    }

    private static string CellAt(Line line, int left) =>
        Cells(line).Where(cell => Math.Abs(line.Extent(cell.Start, cell.Length).Start - left) <= 3).Select(cell => line.Text.Substring(cell.Start, cell.Length)).FirstOrDefault() ?? "";

    // Under a name or a gap, a line that the words of the next would have fitted in.
    private static bool IsShortBelowLabel(IReadOnlyList<Line> lines, int index) =>
        TextFolding.IsChinese(lines[index].Text[^1]) && lines[index].Text.Length + Slack < lines[index + 1].Text.Length
        && !lines[index].Text.Contains('\t', StringComparison.Ordinal) && !lines[index + 1].Text.Contains('\t', StringComparison.Ordinal)
        && (index == 0 || lines[index - 1].Text.Length < LongestLabel);

    public static bool IsMostlyDigits(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var character in text) balance += char.IsAsciiDigit(character) ? 1 : char.IsLetter(character) ? -1 : 0;
        return balance > 0;
    }

    /// <summary>Whether it is the name of what the text goes on to speak of: few words in capitals, which stand in lines of it again and again.</summary>
    public static bool IsName(Document document, string text) =>
        text.Split(' ') is { Length: <= LongestName } words && Array.TrueForAll(words, word => word.Length > 0 && (char.IsAsciiLetterUpper(word[0]) || word == "&"))
        && document.Content.Count(line => line.Text.Length > text.Length + 3 && line.Text.Contains(text, StringComparison.Ordinal)) > 1;

    /// <summary>Whether it can be the name of a company or of a field: hardly any words, each in capitals, that tell nothing.</summary>
    public static bool NamesOnly(string text) => FewCapitals().IsMatch(text);

    /// <summary>Whether it is the name of the table of years right below it.</summary>
    public static bool IsCaption(IReadOnlyList<Line> lines, int index) =>
        FilledLines.Beside(lines, index, 1) is { } below && lines[below].Text.Split('\t').Count(cell => cell.Length < 12 && TableCells.Period().IsMatch(cell)) > 1;

    /// <summary>Whether, behind dashes, what the report is about stands right under a line: --岑石科技(688917.SH)深度报告.</summary>
    public static bool IsSubtitled(IReadOnlyList<Line> lines, int index, Findings findings) =>
        FilledLines.Beside(lines, index, 1) is { } below && lines[below].Text.StartsWith("--", StringComparison.Ordinal)
        && findings.Subjects.Exists(subject => subject.Stock.Name is { } name && lines[below].Text.Contains(TextFolding.Plain(name), StringComparison.Ordinal));

    [GeneratedRegex(@"[a-z%)\d]\. [A-Z]")]
    private static partial Regex SentenceEndWithin();

    [GeneratedRegex(@"^[A-Z][A-Za-z&.'-]*(?: [A-Z&][A-Za-z&.'-]*){0,2}(?: & [A-Z][A-Za-z.'-]*)?$|^[A-Z][A-Za-z/-]+: (?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+$")]
    private static partial Regex FewCapitals();
}
