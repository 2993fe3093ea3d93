using System.Buffers;

namespace Reports.Documents.Html;

/// <summary>Refuses what no report nests: the time of an HTML parser grows with the depth of every element.</summary>
internal static class HtmlNesting
{
    private const int Deepest = 400;
    private const int LongestName = 16;

    // They close themselves, or the next one closes them.
    private static readonly SearchValues<string> Flat = SearchValues.Create(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body"],
        StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UnreadableFileException">Elements stand too deep inside each other.</exception>
    public static void Check(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = Name(html.AsSpan(at + (closes ? 2 : 1)));
            if (name.IsEmpty || IsFlat(name)) continue;
            if (closes) depth = Math.Max(0, depth - 1);
            else if (++depth > Deepest) throw new UnreadableFileException("nestedTooDeep", $"More than {Deepest} elements of the HTML stand inside each other. Save the page as PDF and upload that.");
        }
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < LongestName && char.IsAsciiLetterOrDigit(text[length])) length++;
        return text[..length];
    }

    private static bool IsFlat(ReadOnlySpan<char> name) => Flat.Contains(name.ToString());
}
