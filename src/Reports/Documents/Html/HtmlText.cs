using System.Text;
using AngleSharp.Dom;

namespace Reports.Documents.Html;

/// <summary>Writes what a browser would show of an element: a line for each block, a row for each row of a table.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Unseen = ["script", "style", "template", "noscript", "head", "title", "svg", "iframe", "object", "select", "textarea"];

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private readonly DocumentBuilder _document = new();
    private readonly StringBuilder _line = new();

    public Document Write(INode? body)
    {
        if (body is not null) Visit(body);
        Flush();
        return _document.Build([]);
    }

    private void Visit(INode node)
    {
        if (node is IText text) AppendCollapsed(text.Data);
        else if (node is IElement element && IsSeen(element)) Visit(element);
    }

    private void Visit(IElement element)
    {
        var name = element.LocalName;
        if (name == "br") Flush();
        else if (name == "pre") WriteLines(ShownIn(element));
        else if (name == "table" && HtmlTable.Rows(element) is { } rows) WriteRows(rows);
        else if (!Blocks.Contains(name)) VisitChildren(element);
        else
        {
            Flush();
            VisitChildren(element);
            Flush(HeadingOf(name), isBullet: name == "li");
            if (name is not ("li" or "div" or "td" or "tr")) _document.AddGap();
        }
    }

    private void VisitChildren(IElement element)
    {
        foreach (var child in element.ChildNodes) Visit(child);
    }

    private void WriteRows(IReadOnlyList<string> rows)
    {
        Flush();
        _document.AddGap();
        foreach (var row in rows) _document.Add(row);
        _document.AddGap();
    }

    // Blanks align its columns.
    private void WriteLines(string text)
    {
        Flush();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n')) _document.Add(line);
    }

    private static string ShownIn(INode node) => node switch
    {
        IText text => text.Data,
        IElement { LocalName: "br" } => "\n",
        IElement element when !IsSeen(element) => "",
        IElement => string.Concat(node.ChildNodes.Select(ShownIn)),
        _ => "",
    };

    private void AppendCollapsed(string text)
    {
        foreach (var character in text)
        {
            // Several blanks that no browser collapses align columns.
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f')) _line.Append(char.IsWhiteSpace(character) ? ' ' : character);
            else if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
        }
    }

    private void Flush(int heading = 0, bool isBullet = false)
    {
        var line = _line.ToString().TrimEnd();
        _line.Clear();
        if (line.Length > 0) _document.Add(line, heading, isBullet);
    }

    internal static bool IsSeen(IElement element)
    {
        if (Unseen.Contains(element.LocalName) || element.HasAttribute("hidden")) return false;
        var style = element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal);
        return style is null || !(style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }

    private static int HeadingOf(string name) => name is ['h', >= '1' and <= '6' and var level] ? level - '0' : 0;
}
