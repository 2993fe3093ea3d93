using System.Text;
using System.Xml.Linq;

namespace Reports.Documents.Word;

/// <summary>The text of a paragraph as it is printed: without what is deleted, hidden, or stands in boxes of its own.</summary>
internal static class ParagraphText
{
    public static string Of(XElement paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return text.ToString();
    }

    public static IEnumerable<XElement> BoxesIn(XElement element) =>
        element.Elements().Where(child => !child.IsSecondForm()).SelectMany(child => child.WordName() is "txbxContent" ? [child] : BoxesIn(child));

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var child in element.Elements())
        {
            switch (child.WordName())
            {
                case "t": text.Append(child.Value); break;
                case "tab": text.Append('\t'); break;
                case "br" or "cr": text.Append('\n'); break;
                case "noBreakHyphen": text.Append('-'); break;
                case "txbxContent" or "del" or "moveFrom" or "pPr": break;
                case "r" when child.Of("rPr").Of("vanish") is { } hidden && hidden.Says() is not ("0" or "false" or "off"): break;
                default:
                    if (!child.IsSecondForm()) Append(child, text);
                    break;
            }
        }
    }
}
