using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Reports.Documents.Word;

/// <summary>Writes paragraphs as lines and the rows of tables as rows; what stands in text boxes follows the paragraph that holds them.</summary>
internal sealed class WordText(WordHeadings headings)
{
    /// <summary>A cell with more paragraphs holds a part of the page.</summary>
    private const int MostParagraphs = 6;

    private readonly DocumentBuilder _document = new();

    public Document Build() => _document.Build([]);

    public void Add(OpenXmlElement block)
    {
        if (block is W.Paragraph paragraph) Add(paragraph);
        else if (block is W.Table table) Add(table);
        else foreach (var child in block.ChildElements) Add(child);
    }

    private void Add(W.Paragraph paragraph)
    {
        var lines = ParagraphText.Of(paragraph).Split('\n');
        var isBullet = paragraph.ParagraphProperties?.NumberingProperties is not null;
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line)) _document.AddGap();
            else _document.Add(line.TrimEnd(), headings.LevelOf(paragraph), isBullet);
        }
        foreach (var box in ParagraphText.BoxesIn(paragraph)) Add(box);
    }

    private void Add(W.Table table)
    {
        _document.AddGap();
        foreach (var row in table.Elements<W.TableRow>())
        {
            var cells = row.Elements<W.TableCell>().ToList();
            if (cells.Exists(LaysOut)) cells.ForEach(Add);
            else if (string.Join('\t', cells.SelectMany(Texts)) is { } line && !string.IsNullOrWhiteSpace(line)) _document.Add(line);
        }
        _document.AddGap();
    }

    private static bool LaysOut(W.TableCell cell) => cell.Elements<W.Table>().Any() || cell.Elements<W.Paragraph>().Take(MostParagraphs + 1).Count() > MostParagraphs;

    // What spans columns leaves empty cells behind it; what goes on from the row above says nothing again.
    private static IEnumerable<string> Texts(W.TableCell cell)
    {
        yield return string.Join(' ', cell.Descendants<W.Paragraph>().Select(paragraph => ParagraphText.Of(paragraph).Replace('\t', ' ').Replace('\n', ' ').Trim()).Where(text => text.Length > 0));
        for (var column = 1; column < (cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1); column++) yield return "";
    }
}
