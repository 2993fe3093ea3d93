using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Reports.Documents.Word;

/// <summary>The text of a paragraph as it is printed: without what is deleted, hidden, or stands in boxes of its own.</summary>
internal static class ParagraphText
{
    public static string Of(W.Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    public static IEnumerable<W.TextBoxContent> BoxesIn(OpenXmlElement element) =>
        element.ChildElements.Where(child => child is not AlternateContentFallback).SelectMany(child => child is W.TextBoxContent box ? [box] : BoxesIn(child));

    private static void Append(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case W.Text printed: text.Append(printed.Text); break;
                case W.TabChar: text.Append('\t'); break;
                case W.Break or W.CarriageReturn: text.Append('\n'); break;
                case W.NoBreakHyphen: text.Append('-'); break;
                // A second form of what was written already, for old programs.
                case W.TextBoxContent or W.DeletedRun or W.MoveFromRun or AlternateContentFallback or W.ParagraphProperties: break;
                case W.Run { RunProperties.Vanish: { } hidden } when hidden.Val?.Value is not false: break;
                default: Append(child, text); break;
            }
        }
    }
}
