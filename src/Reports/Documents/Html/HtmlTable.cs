using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Reports.Documents.Html;

/// <summary>
/// Rows of a table, with TABs between their cells. A cell that spans rows stands in each of them, one that spans columns leaves
/// empty ones behind it. A table that only lays out the page is none.
/// </summary>
internal static class HtmlTable
{
    private const int WidestSpan = 60;

    /// <summary>A cell with more text holds a part of the page.</summary>
    private const int LongestCell = 400;

    /// <summary>Null where the table lays out the page.</summary>
    public static IReadOnlyList<string>? Rows(IElement table)
    {
        if (table.QuerySelector("table") is not null) return null;
        List<string> rows = [];
        Dictionary<int, (int Rows, string Text)> reaching = [];
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            List<string> cells = [];
            foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th"))
            {
                TakeReaching(reaching, cells);
                var text = TextOf(cell);
                if (text.Length > LongestCell) return null;
                AddCell(cells, reaching, text, Span(cell, "rowspan"), Span(cell, "colspan"));
            }
            TakeReaching(reaching, cells);
            if (cells.Exists(cell => cell.Length > 0)) rows.Add(string.Join('\t', cells));
        }
        return rows;
    }

    private static void AddCell(List<string> cells, Dictionary<int, (int Rows, string Text)> reaching, string text, int rows, int columns)
    {
        for (var column = 0; column < columns; column++)
        {
            var content = column == 0 ? text : "";
            if (rows > 1) reaching[cells.Count] = (rows - 1, content);
            cells.Add(content);
        }
    }

    private static void TakeReaching(Dictionary<int, (int Rows, string Text)> reaching, List<string> cells)
    {
        while (reaching.TryGetValue(cells.Count, out var above))
        {
            if (above.Rows == 1) reaching.Remove(cells.Count);
            else reaching[cells.Count] = above with { Rows = above.Rows - 1 };
            cells.Add(above.Text);
        }
    }

    private static string TextOf(IElement cell)
    {
        var text = new StringBuilder();
        Append(cell, text);
        return text.ToString().Trim();
    }

    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText characters)
        {
            foreach (var character in characters.Data)
            {
                if (!char.IsWhiteSpace(character)) text.Append(character);
                else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
            }
            return;
        }
        if (node is IElement element && !HtmlText.IsSeen(element)) return;
        foreach (var child in node.ChildNodes) Append(child, text);
        if (node is IElement { LocalName: "br" or "p" or "div" or "li" }) text.Append(' ');
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;
}
