namespace Reports.Documents.Pdf;

/// <summary>
/// Brings the segments of a page into reading order. Columns of text stand side by side with a gutter between them that no line crosses;
/// the page is cut along the longest such gutter, and its parts again. Cells of tables stay beside each other.
/// </summary>
internal static class PageLayout
{
    private const int DeepestCut = 8;

    /// <summary>The parts of the page that are read one after the other, each as rows from top to bottom.</summary>
    public static IEnumerable<IReadOnlyList<PrintedRow>> Parts(IReadOnlyList<Segment> segments, int depth = 0)
    {
        if (segments.Count == 0) return [];
        var rows = PrintedRow.Of(segments);
        if (depth == DeepestCut || Gutter.Longest(rows) is not { } gutter) return [TableRecords.Join(rows)];
        var above = rows.Take(gutter.First).SelectMany(row => row.Segments);
        var below = rows.Skip(gutter.Last + 1).SelectMany(row => row.Segments);
        var beside = rows.Skip(gutter.First).Take(gutter.Last - gutter.First + 1).SelectMany(row => row.Segments).ToLookup(segment => segment.Left >= gutter.Position);
        IEnumerable<Segment>[] columns = gutter.ReadsRightFirst ? [beside[true], beside[false]] : [beside[false], beside[true]];
        return new[] { above, columns[0], columns[1], below }.SelectMany(part => Parts([.. part], depth + 1));
    }
}
