namespace Reports.Documents;

/// <summary>
/// Puts the cells of a table that blanks align into the columns of its fullest row, where a row has fewer: what stands under an
/// empty cell keeps its column. Tables with TABs or pipes say their empty cells themselves.
/// </summary>
internal static class ColumnAlignment
{
    public static IReadOnlyList<Row> Align(IReadOnlyList<Row> rows)
    {
        if (rows.Any(row => row.Line.HasTabs())) return rows;
        var widest = rows.MaxBy(row => row.Cells.Count)!;
        var columns = widest.Cells.Select(Extent).ToList();
        return [.. rows.Select(row => row.Cells.Count == columns.Count ? row : Place(row, columns))];
    }

    private static Row Place(Row row, List<(int Start, int End)> columns)
    {
        // Years over numbers, with nothing over the labels: Chinese labels take more room than blanks tell.
        if (row.Cells.Count == columns.Count - 1 && NumberRows.YearsIn(row.Line) == row.Cells.Count) return row with { Cells = [new Cell(row.Line, 0, 0), .. row.Cells] };
        var placed = new Cell[columns.Count];
        var next = 0;
        for (var index = 0; index < row.Cells.Count; index++)
        {
            // Every cell still to come needs a column of its own.
            var last = columns.Count - (row.Cells.Count - index);
            var extent = Extent(row.Cells[index]);
            var best = next;
            for (var column = next; column <= last; column++)
            {
                if (Distance(extent, columns[column]) < Distance(extent, columns[best])) best = column;
            }
            for (; next < best; next++) placed[next] = new Cell(row.Line, row.Cells[index].Start, 0);
            placed[next++] = row.Cells[index];
        }
        for (; next < columns.Count; next++) placed[next] = new Cell(row.Line, row.Line.Text.Length, 0);
        return row with { Cells = placed };
    }

    private static int Distance((int Start, int End) one, (int Start, int End) other) =>
        Math.Min(Math.Abs(one.Start - other.Start), Math.Min(Math.Abs(one.End - other.End), Math.Abs(one.Start + one.End - other.Start - other.End) / 2));

    private static (int Start, int End) Extent(Cell cell) => cell.Line.Extent(cell.Start, cell.Length);
}
