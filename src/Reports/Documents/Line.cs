using System.Text;
using Reports.Model;

namespace Reports.Documents;

/// <summary>
/// One line of a document, or a part of one. <see cref="Text"/> is the line as recognisers read it: width folded (full-width digits,
/// letters and punctuation become ASCII), traditional characters simplified, markup taken out, no blank beside a Chinese character, gaps between columns as one TAB.
/// Every character of it knows where it stands in the document.
/// </summary>
public sealed class Line
{
    private const double PointsAColumn = 4.5;

    private readonly string _document;
    private readonly Positions _map;

    // Where every character is followed by a blank, blanks say nothing.
    private readonly bool _spacedOut;

    internal Line(string document, int number, string text, Positions map, int heading, bool bullet, int? page, bool spacedOut = false) =>
        (_document, Number, Text, _map, Heading, IsBullet, Page, _spacedOut) = (document, number, text, map, heading, bullet, page, spacedOut);

    /// <summary>1-based line of the document's text.</summary>
    public int Number { get; }

    public string Text { get; }

    /// <summary>1 to 6 for a Markdown heading, else 0.</summary>
    public int Heading { get; }

    public bool IsBullet { get; }

    /// <summary>1-based page, null where the file has no pages.</summary>
    public int? Page { get; }

    /// <summary>Null where nothing but text is known.</summary>
    internal LineLayout? Layout { get; init; }

    public bool IsBlank => Text.Length == 0;

    public Evidence Evidence() => Evidence(0, Text.Length);

    /// <summary>Evidence for a part of <see cref="Text"/>, without the blanks at its ends.</summary>
    public Evidence Evidence(int start, int length)
    {
        while (length > 0 && char.IsWhiteSpace(Text[start])) (start, length) = (start + 1, length - 1);
        while (length > 0 && char.IsWhiteSpace(Text[start + length - 1])) length--;
        if (length == 0) return new Evidence(Number, 0, 0, "", Page);
        var from = _map[start];
        var to = EndOf(_map[start + length - 1]);
        return new Evidence(NumberAt(start), from, to - from, _document[from..to], Page);
    }

    // A line that was joined of several goes on over the line ends of the document.
    private int NumberAt(int index) =>
        _map[index] < _map.First ? Number - LineEnds(_map[index], _map.First) : Number + LineEnds(_map.First, _map[index]);

    private int LineEnds(int from, int to) => _document.AsSpan(from, to - from).Count('\n');

    /// <summary>Cells side by side as one line, with TABs between them.</summary>
    internal static Line Cells(IReadOnlyList<Line> cells)
    {
        var text = new MappedTextBuilder();
        foreach (var cell in cells)
        {
            if (!ReferenceEquals(cell, cells[0]))
                text.Add('\t', text.Length > 0 ? text.LastPosition : cells.First(other => !other.IsBlank || ReferenceEquals(other, cells[^1]))._map.First);
            text.Add(cell.Text, cell._map);
        }
        // Its first character is that of the first cell that has any; cells may stand in lines of their own.
        return (cells.FirstOrDefault(cell => !cell.IsBlank) ?? cells[0]).With(text, heading: 0, bullet: false, isMarkedRow: true);
    }

    /// <summary>Lines that a page's width has parted, as one.</summary>
    internal static Line Join(IReadOnlyList<Line> lines)
    {
        var text = new MappedTextBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0 && char.IsAscii(text.Last) && char.IsAscii(line.Text[0]))
            {
                if (!PartedWord.Is(text.Text, line.Text)) text.Add(' ', text.LastPosition);
                else if (!PartedWord.IsCompound(line._document, text.LastPosition, text.Text, line.Text)) text.RemoveLast();
            }
            text.Add(line.Text, line._map);
        }
        return lines[0].With(text, lines[0].Heading, lines[0].IsBullet, isMarkedRow: false);
    }

    private Line With(MappedTextBuilder builder, int heading, bool bullet, bool isMarkedRow)
    {
        var (text, map) = builder.Take();
        return new Line(_document, Number, text, map, heading, bullet, Page, _spacedOut) { IsMarkedRow = isMarkedRow };
    }

    /// <summary>Where a character of <see cref="Text"/> stands in the document's text.</summary>
    public int PositionOf(int index) => _map[index];

    /// <summary>A part as it is printed, with its own width and blanks, but without markup.</summary>
    public string Printed(int start, int length)
    {
        var printed = new StringBuilder(length + 8);
        var last = -1;
        var joined = false;
        for (var index = start; index < start + length; index++)
        {
            var from = _map[index];
            if (from == last)
            {
                joined |= Text[index] == ' ';
                continue;
            }
            if (last >= 0 && (joined || IsGap(EndOf(last), from))) printed.Append(' ');
            printed.Append(_document, from, EndOf(from) - from);
            (last, joined) = (from, false);
        }
        return printed.ToString().Trim();
    }

    /// <summary>Whether a blank is printed right before a character; beside a Chinese one <see cref="Text"/> has none.</summary>
    internal bool IsParted(int index) => index > 0 && IsGap(EndOf(_map[index - 1]), _map[index]);

    /// <summary>A part as it is printed, where blanks inside a Chinese word only spread it.</summary>
    public string Word(int start, int length) =>
        Printed(start, length) is var printed && printed.Length > 0 && char.IsAscii(printed[0]) ? printed : printed.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A part of the line as a line of its own; evidence stays where it is.</summary>
    internal Line Part(int start, int end) => new(_document, start < end ? NumberAt(start) : Number, Text[start..end], _map.Slice(start, end - start), 0, false, Page, _spacedOut);

    public string Printed() => Printed(0, Text.Length);

    /// <summary>Whether TABs part the cells of this line, not runs of blanks.</summary>
    internal bool HasTabs()
    {
        if (IsMarkedRow) return true;
        if (Layout is not null) return false;
        for (var tab = Text.IndexOf('\t'); tab >= 0; tab = Text.IndexOf('\t', tab + 1))
        {
            if (_document[_map[tab]] is not (' ' or '\u3000')) return true;
        }
        return false;
    }

    private bool IsMarkedRow { get; init; }

    /// <summary>From which column to which a part is printed, where a Chinese character takes two.</summary>
    internal (int Start, int End) Extent(int start, int length)
    {
        if (length == 0 || Text.Length == 0) return (0, 0);
        if (Layout is { } layout && Text.AsSpan(0, start).Count('\t') is var cell && cell < layout.Cells.Count)
            return ((int)(layout.Cells[cell].Left / PointsAColumn), (int)(layout.Cells[cell].Right / PointsAColumn));
        var lineStart = _map.First == 0 ? 0 : _document.LastIndexOf('\n', _map.First - 1) + 1;
        return (Column(lineStart, _map[start]), Column(lineStart, EndOf(_map[start + length - 1])));
    }

    private int Column(int lineStart, int position)
    {
        var column = 0;
        for (var index = lineStart; index < position; index++) column += _document[index] >= '\u2E80' ? 2 : 1;
        return column;
    }

    private int EndOf(int position) =>
        position + (char.IsHighSurrogate(_document[position]) && position + 1 < _document.Length ? 2 : 1);

    private bool IsGap(int from, int to)
    {
        if (_spacedOut || to - from is 0 or > 40) return false;
        if (to > from && IsMended(from, to)) return false;
        var blank = false;
        for (var index = from; index < to; index++)
        {
            if (char.IsWhiteSpace(_document[index])) blank = true;
        }
        return blank;
    }

    // A line end is no blank inside a word, nor between Chinese characters.
    private bool IsMended(int from, int to)
    {
        if (char.IsAsciiLetterLower(_document[to])) return _document.AsSpan(from - 1, 3).Contains("-\n", StringComparison.Ordinal);
        return TextFolding.IsChinese(_document[from - 1]) && TextFolding.IsChinese(_document[to]) && _document.AsSpan(from, to - from).Contains('\n');
    }

    public override string ToString() => $"{Number}: {Text}";
}
