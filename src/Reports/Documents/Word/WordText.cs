using System.Xml.Linq;

namespace Reports.Documents.Word;

/// <summary>Writes paragraphs as lines and the rows of tables as rows; what stands in text boxes follows the paragraph that holds them.</summary>
internal sealed class WordText(WordHeadings headings)
{
    /// <summary>A cell with more paragraphs holds a part of the page.</summary>
    private const int MostParagraphs = 6;

    /// <summary>No table of Word's has more.</summary>
    private const int MostColumns = 63;

    private readonly DocumentBuilder _document = new();

    public Document Build() => _document.Build([]);

    public void Add(XElement block)
    {
        switch (block.WordName())
        {
            case "p": AddParagraph(block); break;
            case "tbl": AddTable(block); break;
            default:
                foreach (var child in block.Elements()) Add(child);
                break;
        }
    }

    private void AddParagraph(XElement paragraph)
    {
        var lines = ParagraphText.Of(paragraph).Split('\n');
        var isBullet = paragraph.Of("pPr").Of("numPr") is not null;
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line)) _document.AddGap();
            else _document.Add(line.TrimEnd(), headings.LevelOf(paragraph), isBullet);
        }
        foreach (var box in ParagraphText.BoxesIn(paragraph)) Add(box);
    }

    private void AddTable(XElement table)
    {
        _document.AddGap();
        foreach (var row in table.All("tr"))
        {
            var cells = row.All("tc").ToList();
            if (cells.Exists(LaysOut)) cells.ForEach(Add);
            else if (string.Join('\t', cells.SelectMany(Texts)) is { } line && !string.IsNullOrWhiteSpace(line)) _document.Add(line);
        }
        _document.AddGap();
    }

    private static bool LaysOut(XElement cell) => cell.All("tbl").Any() || cell.All("p").Skip(MostParagraphs).Any();

    // What spans columns leaves empty cells behind it; what goes on from the row above says nothing again.
    private static IEnumerable<string> Texts(XElement cell)
    {
        var paragraphs = cell.Descendants(cell.Name.Namespace + "p").Where(paragraph => !paragraph.Ancestors().Any(WordXml.IsSecondForm)).Select(paragraph => ParagraphText.Of(paragraph).Replace('\t', ' ').Replace('\n', ' ').Trim());
        yield return string.Join(' ', paragraphs.Where(text => text.Length > 0));
        var columns = Math.Min(cell.Of("tcPr").Of("gridSpan").Counts() ?? 1, MostColumns);
        for (var column = 1; column < columns; column++) yield return "";
    }
}
