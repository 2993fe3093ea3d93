namespace Reports.Documents.Pdf;

/// <summary>Tells which rows of a part go on in the row below, where the first word of that row did not fit before the right edge.</summary>
internal static class Wrapping
{
    /// <summary>So many lines show where a column ends.</summary>
    private const int FewestLines = 3;

    /// <summary>What has more lines is a paragraph in larger type.</summary>
    private const int MostHeadlines = 3;

    /// <summary>What stands further apart than the lines of a part do is another paragraph.</summary>
    private const double WidestLeading = 1.3;

    /// <summary>For each row whether it goes on, and whether it belongs to a paragraph of several lines.</summary>
    public static IReadOnlyList<(bool GoesOn, bool IsRunning)> Of(IReadOnlyList<PrintedRow> rows, Func<PrintedRow, bool> isHeadline)
    {
        var goesOn = new bool[rows.Count];
        var leading = Leading(rows);
        double? column = rows.Count >= FewestLines ? rows.Max(row => row.Right) : null;
        for (var index = 0; index + 1 < rows.Count; index++)
        {
            var headline = isHeadline(rows[index]);
            if (headline ? !rows[index].IsSetLike(rows[index + 1]) : rows[index + 1].Baseline - rows[index].Baseline > leading * WidestLeading) continue;
            goesOn[index] = (headline ? HeadlineEdge(rows, index) : Edge(rows, rows[index + 1]) ?? column) is { } edge && rows[index].GoesOnIn(rows[index + 1], edge);
        }
        return [.. rows.Select((row, index) => (goesOn[index], LinesAround(goesOn, index) >= (isHeadline(row) ? MostHeadlines + 1 : FewestLines)))];
    }

    // Under a wider table, or over a footer, lines of one size and one left edge show where their own column ends.
    private static double? Edge(IReadOnlyList<PrintedRow> rows, PrintedRow like)
    {
        var own = rows.Where(row => row.Segments.Count == 1 && Math.Abs(row.Left - like.Left) < 1 && row.IsSetLike(like)).ToList();
        return own.Count >= FewestLines && own.Exists(row => row.IsProse) ? own.Max(row => row.Right) : null;
    }

    // From line to line, in points: the middle of all.
    private static double Leading(IReadOnlyList<PrintedRow> rows)
    {
        var gaps = rows.Zip(rows.Skip(1), (row, next) => next.Baseline - row.Baseline).Order().ToList();
        return gaps.Count == 0 ? 0 : gaps[gaps.Count / 2];
    }

    // A headline seldom fills its column: it reaches as far as its own longest line.
    private static double HeadlineEdge(IReadOnlyList<PrintedRow> rows, int index)
    {
        var edge = rows[index].Right;
        for (var other = index - 1; other >= 0 && rows[other].IsSetLike(rows[index]); other--) edge = Math.Max(edge, rows[other].Right);
        for (var other = index + 1; other < rows.Count && rows[other].IsSetLike(rows[index]); other++) edge = Math.Max(edge, rows[other].Right);
        return edge;
    }

    private static int LinesAround(bool[] goesOn, int index)
    {
        var first = index;
        while (first > 0 && goesOn[first - 1]) first--;
        var last = index;
        while (last < goesOn.Length && goesOn[last]) last++;
        return last - first + 1;
    }
}
