namespace Reports.Documents;

/// <summary>Finds the runs of lines that are rows: cells between TABs, Markdown pipes or wide gaps.</summary>
internal static class TableFinder
{
    /// <summary>Blank lines that a page break may leave inside a table.</summary>
    private const int PageBreak = 4;

    /// <summary>A name of a group of rows, in a line of its own between them.</summary>
    private const int LongestSection = 12;

    public static IReadOnlyList<Table> Find(IReadOnlyList<Line> lines)
    {
        List<Table> tables = [];
        for (var index = 0; index < lines.Count; index++)
        {
            if (NumberRows.Find(lines, index) is { } numbers)
            {
                tables.Add(numbers with { Caption = Caption(lines, index) });
                index = numbers.LastLine;
                continue;
            }
            if (!IsRow(lines[index])) continue;
            var first = index;
            var last = Last(lines, first);
            List<Row> rows = [];
            for (var line = first; line <= last; line++)
            {
                if (!IsRow(lines[line]) || IsRule(lines[line])) continue;
                rows.Add(new Row(lines[line], Cells(lines[line])));
            }
            if (rows.Count >= 2)
                tables.Add(new Table(ColumnAlignment.Align(rows)) { Caption = Caption(lines, first), FirstLine = first, LastLine = last });
            index = last;
        }
        return tables;
    }

    private static int Last(IReadOnlyList<Line> lines, int first)
    {
        var last = first;
        for (var index = first + 1; index < lines.Count && index - last <= PageBreak; index++)
        {
            if (NumberRows.MayBeHeader(lines[index])) break;
            if (IsRow(lines[index])) last = index;
            else if (!lines[index].IsBlank && !(IsRow(lines[index - 1]) && lines[index].Text.Length <= LongestSection && index + 1 < lines.Count && IsRow(lines[index + 1]))) break;
        }
        return last;
    }

    private static Line? Caption(IReadOnlyList<Line> lines, int first)
    {
        for (var index = first - 1; index >= 0 && index >= first - 6; index--)
        {
            if (!lines[index].IsBlank) return lines[index];
        }
        return null;
    }

    private static bool IsRow(Line line) => line.Text.Contains('\t');

    // The line of dashes under a Markdown header.
    private static bool IsRule(Line line) => line.Text.Length > 2 && line.Text.AsSpan().IndexOfAnyExcept("-: \t") < 0;

    private static Cell[] Cells(Line line)
    {
        var cells = new Cell[line.Text.AsSpan().Count('\t') + 1];
        var start = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            var end = line.Text.IndexOf('\t', start) is var tab and >= 0 ? tab : line.Text.Length;
            cells[column] = new Cell(line, start, end - start);
            start = end + 1;
        }
        return cells;
    }
}
