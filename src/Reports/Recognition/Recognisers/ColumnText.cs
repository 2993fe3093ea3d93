using Reports.Documents;

namespace Reports.Recognition.Recognisers;

/// <summary>Text beside another column: the cells of lines, and what stands right below one.</summary>
internal static class ColumnText
{
    private const int MostLines = 8;

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
        for (var next = index + 1; next < lines.Count && parts.Count < MostLines && !lines[next].IsBlank && parts[^1].Text[^1] is not ('。' or '.'); next++)
        {
            if (At(lines[next], left) is { } below) parts.Add(below);
            // Between a label and its text the other column may have a line of its own.
            else if (parts is not [{ Text: [.., ':'] }] || next > index + 1) break;
        }
        return parts.Count == 1 ? parts[0] : Line.Join(parts);
    }
}
