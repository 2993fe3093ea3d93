using Reports.Recognition.Vocabulary;

namespace Reports.Documents.Pdf;

/// <summary>A vertical strip between two columns of text that no segment of the rows beside it crosses.</summary>
/// <param name="Position">Where the right column begins, in points.</param>
/// <param name="First">The first row beside it.</param>
/// <param name="ReadsRightFirst">Whether the right column is the body and the left one stands at its side.</param>
internal sealed record Gutter(double Position, int First, int Last, bool ReadsRightFirst)
{
    private const int FewestRows = 5;
    private const int FewestTableRows = 3;

    /// <summary>A label and figures of so many columns are a row of a table.</summary>
    private const int FewestCells = 4;

    /// <summary>What stands further apart, in ems, are labels of a table beside the lines of its text.</summary>
    private const double SparseLeading = 2.6;

    /// <summary>Dec-27, FY26E: a figure with letters.</summary>
    private const int LongestFigure = 6;

    /// <summary>A line this long, in ems of its own size, is running text.</summary>
    private const double ProseWidth = 12;

    /// <summary>The one with the most rows, or null where the rows are one column or a table.</summary>
    public static Gutter? Longest(IReadOnlyList<PrintedRow> rows)
    {
        Gutter? longest = null;
        foreach (var position in LeftEdges(rows))
        {
            foreach (var (first, last) in Uncrossed(rows, position))
            {
                if (last - first < FewestRows || (longest is not null && last - first <= longest.Last - longest.First)) continue;
                if (Between(rows, position, first, last) is { } gutter && (longest is null || gutter.Last - gutter.First > longest.Last - longest.First)) longest = gutter;
            }
        }
        return longest;
    }

    // A column has a straight left edge.
    private static IEnumerable<double> LeftEdges(IReadOnlyList<PrintedRow> rows)
    {
        var page = rows.Min(row => row.Left);
        return rows.SelectMany(row => row.Segments).Select(segment => segment.Left).Where(left => left > page + 40)
            .GroupBy(left => Math.Round(left / 3)).Where(edge => edge.Count() >= FewestRows).Select(edge => edge.Min() - 0.5);
    }

    private static IEnumerable<(int First, int Last)> Uncrossed(IReadOnlyList<PrintedRow> rows, double position)
    {
        var first = 0;
        for (var index = 0; index <= rows.Count; index++)
        {
            if (index < rows.Count && !rows[index].Segments.Any(segment => segment.Left < position - 1 && segment.Right > position + 1)) continue;
            if (index - first > FewestRows) yield return (first, index - 1);
            first = index + 1;
        }
    }

    private static Gutter? Between(IReadOnlyList<PrintedRow> rows, double position, int first, int last)
    {
        (first, last) = BesideTables(rows, position, first, last);
        if (last - first < FewestRows) return null;
        // The header of a table over both columns, in one row or two.
        for (var headed = last; last > first && last + 1 < rows.Count && IsHeader(rows[last], rows[last + 1], position) && (last == headed || (rows[last].IsLevel && !rows[last].IsApartFrom(rows[last + 1]))); last--) ;
        if (last - first < FewestRows) return null;
        var side = new Side();
        var other = new Side();
        var level = 0;
        // The last line of a headline over both columns is short enough to stand in one.
        while (first > 0 && first < last && rows[first].IsSetLike(rows[first - 1]) && !rows[first - 1].IsApartFrom(rows[first]) && IsOneSided(rows[first], position)) first++;
        for (var index = first; index <= last; index++)
        {
            var left = rows[index].Segments.Where(segment => segment.Left < position).ToList();
            var right = rows[index].Segments.Where(segment => segment.Left >= position).ToList();
            side.Add(left);
            other.Add(right);
            if (left.Count > 0 && right.Count > 0 && Math.Abs(left[^1].Baseline - right[0].Baseline) < 0.1 * right[0].Size) level++;
        }
        if (Math.Min(side.Rows, other.Rows) < FewestRows) return null;
        var together = (double)level / Math.Min(side.Rows, other.Rows);
        // Cells of a table stand on one level; a side bar has lines of its own.
        if (side.IsProse != other.IsProse && (side.IsProse ? other : side).Leading > SparseLeading) return null;
        var columns = (side.IsProse && other.IsProse) || together < (side.IsProse || other.IsProse ? 0.6 : 0.25);
        return columns ? new Gutter(position, first, last, !side.IsProse && other.IsProse) : null;
    }

    private static bool IsHeader(PrintedRow row, PrintedRow below, double position) =>
        below.Segments.Count > FewestCells && row.Segments.Count >= FewestCells && below.Left < position && !below.IsApartFrom(row);

    // A table over both columns may have an edge where the gutter is: the gutter ends at it.
    private static (int First, int Last) BesideTables(IReadOnlyList<PrintedRow> rows, double position, int first, int last)
    {
        var longest = (First: first, Last: first - 1);
        var start = first;
        for (var index = first; index <= last + 1; index++)
        {
            var end = index;
            while (end <= last && IsTableRow(rows[end], position)) end++;
            if (end - index < FewestTableRows && index <= last) continue;
            if (index - start > longest.Last - longest.First + 1) longest = (start, index - 1);
            start = index = end;
        }
        return longest;
    }

    // What stands right of the gutter are figures that go on from the left: a bar at the side has labels.
    private static bool IsTableRow(PrintedRow row, double position)
    {
        var left = row.Segments.Count(segment => segment.Left < position);
        return left > 1 && left < row.Segments.Count && row.Segments.Skip(left).All(IsFigure)
            && Math.Abs(row.Segments[left - 1].Baseline - row.Segments[left].Baseline) < 0.1 * row.Size;
    }

    private static bool IsFigure(Segment segment) =>
        segment.Text.All(character => !char.IsLetter(character) || character is 'A' or 'E' or 'F' or 'x')
        || (segment.Text.Length <= LongestFigure && segment.Text.Any(char.IsAsciiDigit)) || RatingTerms.LevelOf(segment.Text) is not null;

    private static bool IsOneSided(PrintedRow row, double position) => row.Right < position || row.Left >= position;

    private sealed class Side
    {
        private readonly List<Segment> _alone = [];
        private readonly List<double> _levels = [];
        private int _figures;

        /// <summary>From row to row, in ems: the middle of all.</summary>
        public double Leading => _levels.Zip(_levels.Skip(1), (one, next) => next - one).Order().ElementAt(_levels.Count / 2 - (_levels.Count > 1 ? 1 : 0));

        public int Rows => _levels.Count;

        public void Add(List<Segment> segments)
        {
            if (segments.Count > 0) _levels.Add(segments[0].Baseline / segments[0].Size);
            if (segments.Count == 1) _alone.Add(segments[0]);
            if (segments.Count >= FewestCells && segments.Skip(1).All(IsFigure)) _figures++;
        }

        /// <summary>Whether most of its rows are lines of running text; a table below that says nothing of it.</summary>
        public bool IsProse => _alone.Count(segment => segment.Width >= ProseWidth * segment.Size) * 2 >= Math.Max(Rows - _figures, FewestRows);
    }
}
