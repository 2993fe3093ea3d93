using Reports.Documents;

namespace Reports.Recognition.Recognisers;

/// <summary>Text beside another column: the cells of lines, and what stands right below one.</summary>
internal static class ColumnText
{
    private const int MostLines = 8;

    /// <summary>Lines of the other column, or blank ones, between two lines of a text.</summary>
    private const int MostBetween = 2;

    /// <summary>Columns by which the lines of one text may be indented.</summary>
    private const int Indent = 5;

    /// <summary>The cells of a line, each with the column where it begins.</summary>
    public static List<(Line Part, int Left)> Cells(Line line)
    {
        List<(Line, int)> cells = [];
        for (var start = 0; start < line.Text.Length;)
        {
            var end = line.Text.IndexOf('\t', start) is var tab and >= 0 ? tab : line.Text.Length;
            if (end > start) cells.Add((line.Part(start, end), line.Extent(start, end - start).Start));
            start = end + 1;
        }
        return cells;
    }

    /// <summary>The cell of a line that begins in a column, or null.</summary>
    public static Line? At(Line line, int left) => Cells(line).Find(cell => Math.Abs(cell.Left - left) <= Indent).Part;

    /// <summary>The parts, and the cells below them until a sentence ends at the end of one.</summary>
    public static Line Down(IReadOnlyList<Line> lines, int index, List<Line> parts, int left)
    {
        var last = index;
        for (var next = index + 1; next < lines.Count && next - last <= MostBetween + 1 && parts.Count < MostLines && parts[^1].Text[^1] is not ('。' or '.'); next++)
        {
            if (At(lines[next], left) is not { } below) continue;
            // The lines of columns need not stand side by side: behind those of the other, small letters go on, or the text of a label.
            if (next > last + 1 && !char.IsAsciiLetterLower(below.Text[0]) && (next > last + 2 || parts is not [{ Text: [.., ':'] }])) break;
            parts.Add(below);
            last = next;
        }
        return parts.Count == 1 ? parts[0] : Line.Join(parts);
    }
}
