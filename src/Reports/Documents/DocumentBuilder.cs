using System.Text;

namespace Reports.Documents;

/// <summary>Writes the text of a document that was no text before: a line for each paragraph or row, with TABs between cells.</summary>
internal sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Written> _lines = [];

    public void Add(string text, int heading = 0, bool isBullet = false, int? page = null, LineLayout? layout = null)
    {
        var start = _text.Length;
        AppendPrintable(text);
        _lines.Add(new Written(start, _text.Length, heading, isBullet, page, layout));
        _text.Append('\n');
    }

    /// <summary>An empty line, where none stands yet.</summary>
    public void AddGap(int? page = null)
    {
        if (_lines.Count > 0 && _lines[^1] is { Start: var start, End: var end } && end > start) Add("", page: page);
    }

    public Document Build(IReadOnlyList<DocumentWarning> warnings)
    {
        var text = _text.ToString();
        var folding = new TextFolding(text, spacedOut: false);
        return new Document(text, [.. _lines.Select((line, index) => LineOf(text, folding, line, index + 1))], warnings);
    }

    private static Line LineOf(string text, TextFolding folding, Written line, int number)
    {
        var (_, bullet, from) = TextDocumentReader.Prefix(text, line.Start, line.End);
        var (folded, positions) = folding.Fold(from, line.End);
        return new Line(text, number, folded, positions, line.Heading, line.IsBullet || bullet, line.Page) { Layout = line.Layout };
    }

    // Files hold characters that no text may: controls, and halves of pairs.
    private void AppendPrintable(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])) _text.Append(character).Append(text[++index]);
            else if (char.IsSurrogate(character)) _text.Append('\uFFFD');
            else if (character == '\t' || !char.IsControl(character)) _text.Append(character is '\u2028' or '\u2029' ? ' ' : character);
        }
    }

    private readonly record struct Written(int Start, int End, int Heading, bool IsBullet, int? Page, LineLayout? Layout);
}
