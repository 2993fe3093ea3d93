using System.Text;

namespace Reports.Documents.Pdf;

/// <summary>
/// Puts the lines of a table's cells together to one row. Where a cell has several lines, the rows of the table stand further apart
/// than their lines do, and the other cells stand beside any of these lines.
/// </summary>
internal static class TableRecords
{
    /// <summary>Lines of a cell follow each other within so many ems.</summary>
    private const double WidestLeading = 1.7;

    /// <summary>No page of a report has more; comparing them with each other would take its time.</summary>
    private const int MostSegments = 4000;

    /// <summary>A line of a cell that goes on in the next is so wide, in ems.</summary>
    private const double WrappedWidth = 8;

    /// <summary>Rows of a table follow each other at so many leadings of its lines at least.</summary>
    private const double Padding = 1.12;

    /// <summary>So many lines show that they are not those of one cell.</summary>
    private const int FewestOfList = 4;

    /// <summary>What begins with as many characters of the line above says another thing in the same words.</summary>
    private const int AlikeBegin = 4;

    public static IReadOnlyList<PrintedRow> Join(IReadOnlyList<PrintedRow> rows)
    {
        if (rows.Sum(row => row.Segments.Count) > MostSegments) return rows;
        var leading = Leading(rows) * Padding;
        List<(IReadOnlyList<PrintedRow> Lines, PrintedRow? Record)> blocks = [];
        for (var first = 0; first < rows.Count;)
        {
            var last = first;
            while (last + 1 < rows.Count && IsClose(rows[last], rows[last + 1]) && Distance(rows[last], rows[last + 1]) <= leading) last++;
            blocks.Add(([.. rows.Skip(first).Take(last - first + 1)], Record(rows, first, last)));
            first = last + 1;
        }
        return [.. blocks.SelectMany((block, index) => block.Record is { } record && (IsLike(record, index - 1) || IsLike(record, index + 1)) ? [record] : block.Lines)];

        // A table has more than one row of its columns.
        bool IsLike(PrintedRow record, int index) =>
            index >= 0 && index < blocks.Count && SharesColumns(record, blocks[index].Record ?? blocks[index].Lines[0]);
    }

    // From line to line of one cell: the least of all.
    private static double Leading(IReadOnlyList<PrintedRow> rows)
    {
        var leading = double.MaxValue;
        for (var index = 0; index < rows.Count; index++)
        {
            for (var below = index + 1; below < rows.Count && Distance(rows[index], rows[below]) <= WidestLeading * rows[index].Size; below++)
            {
                if (rows[index].Segments.Any(segment => rows[below].Segments.Any(other => !segment.IsBeside(other)))) leading = Math.Min(leading, Distance(rows[index], rows[below]));
            }
        }
        return leading;
    }

    private static bool SharesColumns(PrintedRow record, PrintedRow other) =>
        record.Segments.Count(segment => other.Segments.Any(cell => Math.Abs(segment.Left - cell.Left) < 3 || Math.Abs(segment.Left + segment.Right - cell.Left - cell.Right) < 6)) >= 2;

    // A cell in the middle of others stands between two of their lines.
    private static bool IsClose(PrintedRow row, PrintedRow next) =>
        Distance(row, next) <= WidestLeading * Math.Min(row.Size, next.Size) && row.IsSetLike(next);

    private static double Distance(PrintedRow row, PrintedRow next) => next.Baseline - row.Baseline;

    // A block of lines is one row of a table where it has a short cell beside a longer one.
    private static PrintedRow? Record(IReadOnlyList<PrintedRow> rows, int first, int last)
    {
        if (first == last) return null;
        var block = rows.Skip(first).Take(last - first + 1).ToList();
        var columns = Columns(block);
        if (columns is null || columns.Count < 2 || columns.Exists(IsList) || !columns.Exists(column => column.Count < block.Count) || !columns.Exists(IsWrapped)) return null;
        // Rows of one line each are rows by themselves.
        return block.Count(row => row.Segments.Count == columns.Count) > 1 ? null : new PrintedRow([.. columns.Select(Cell)]);
    }

    // Lines that end before the next one's first word had to go below them are cells of their own, beside one of many lines.
    private static bool IsList(List<Segment> column)
    {
        var lines = column.OrderBy(line => line.Baseline).ToList();
        if (lines.Zip(lines.Skip(1)).Any(pair => BeginAlike(pair.First.Text, pair.Second.Text))) return true;
        if (column.Count < FewestOfList) return false;
        var widest = lines.Max(line => line.Width);
        return lines.Zip(lines.Skip(1)).Count(pair => pair.First.Width + pair.Second.FirstWord + 0.5 * pair.First.Size < widest) > 1;
    }

    private static bool BeginAlike(string one, string other) =>
        one.Length > AlikeBegin && other.Length > AlikeBegin && TextFolding.IsChinese(one[0]) && one.AsSpan(0, AlikeBegin).SequenceEqual(other.AsSpan(0, AlikeBegin));

    // The words of a header stand under each other, too, but each fits its line.
    private static bool IsWrapped(List<Segment> column) => column.Count > 1 && column.Exists(line => line.Width >= WrappedWidth * line.Size);

    // Segments one under the other are a column; null where one spans two.
    private static List<List<Segment>>? Columns(List<PrintedRow> block)
    {
        List<List<Segment>> columns = [];
        foreach (var segment in block.SelectMany(row => row.Segments).OrderBy(segment => segment.Left))
        {
            var over = columns.Where(column => column.Exists(other => !segment.IsBeside(other))).ToList();
            if (over.Count > 1) return null;
            if (over.Count == 1) over[0].Add(segment);
            else columns.Add([segment]);
        }
        return columns;
    }

    private static Segment Cell(List<Segment> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.OrderBy(line => line.Baseline))
        {
            if (text.Length > 0 && !TextFolding.IsChinese(text[^1]) && !TextFolding.IsChinese(line.Text[0])) text.Append(' ');
            text.Append(line.Text);
        }
        return lines[0] with { Text = text.ToString(), Left = lines.Min(line => line.Left), Right = lines.Max(line => line.Right), Baseline = lines.Min(line => line.Baseline) };
    }
}
