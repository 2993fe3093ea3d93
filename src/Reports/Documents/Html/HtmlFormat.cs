using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Reports.Documents.Html;

/// <summary>HTML, whole or as a fragment. Nothing that it refers to is ever fetched, and no script runs.</summary>
internal sealed partial class HtmlFormat : IFileFormat
{
    private const int SniffedBytes = 2048;

    public bool Recognises(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, SniffedBytes)];
        return head.Contains((byte)'<') && Start().IsMatch(AsciiOf(head));
    }

    public Document Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        var html = PlainText.Of(content.Span);
        HtmlNesting.Check(html);
        using var document = new HtmlParser().ParseDocument(html);
        budget.Check();
        return new HtmlText().Write(document.Body);
    }

    // Tags are ASCII in every encoding; in UTF-16 zeros stand between.
    private static string AsciiOf(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            if (value is > 0 and < 0x80) text.Append((char)value);
        }
        return text.ToString();
    }

    // Markdown may begin with a tag, too, but not with one of these.
    [GeneratedRegex(@"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*){0,9}<(?:!doctype\s+html|html|head|body|meta|title|style|article|section|main|header)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Start();
}
