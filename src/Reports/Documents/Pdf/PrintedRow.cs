namespace Reports.Documents.Pdf;

/// <summary>Segments on one level, from left to right.</summary>
internal sealed record PrintedRow(IReadOnlyList<Segment> Segments)
{
    public double Left => Segments[0].Left;

    public double Right => Segments[^1].Right;

    public double Baseline => Segments[0].Baseline;

    public double Size { get; } = Segments.Max(segment => segment.Size);

    /// <summary>Whether the row below goes on with the text of this one: its first word did not fit before the column's right edge.</summary>
    public bool GoesOnIn(PrintedRow next, double edge)
    {
        if (Segments is not [var line] || next.Segments is not [var below] || IsApartFrom(next)) return false;
        var word = TextFolding.IsChinese(below.Text[0]) ? 2 : below.Text.AsSpan().IndexOf(' ') is var end and >= 0 ? end : below.Text.Length;
        var isCentred = Math.Abs(line.Left + line.Right - below.Left - below.Right) < 2;
        return line.Right + word * below.Width / below.Text.Length + 0.25 * line.Size > edge && (below.Left < line.Left + line.Size || isCentred);
    }

    /// <summary>Whether both are of one size, as the lines of a paragraph or a headline are.</summary>
    public bool IsSetLike(PrintedRow other) => Math.Abs(Size - other.Size) < 0.06 * Size;

    /// <summary>Whether more than the space between lines parts it from the row below.</summary>
    public bool IsApartFrom(PrintedRow next) =>
        next.Baseline - Baseline > (IsSetLike(next) ? 2.3 : 2.0) * Math.Max(Size, next.Size) || Math.Abs(Size - next.Size) > 0.2 * Size;

    /// <summary>From top to bottom.</summary>
    public static IReadOnlyList<PrintedRow> Of(IEnumerable<Segment> segments)
    {
        List<List<Segment>> rows = [];
        foreach (var segment in segments.OrderBy(segment => segment.Baseline))
        {
            // A label stands a little higher than the value beside it, where their fonts differ.
            var row = rows.Count > 0 && rows[^1].TrueForAll(other => segment.IsLevelWith(other) && segment.IsBeside(other)) ? rows[^1] : null;
            if (row is null) rows.Add([segment]);
            else row.Add(segment);
        }
        return [.. rows.Select(row => new PrintedRow(WithBullet([.. row.OrderBy(segment => segment.Left)])))];
    }

    // A mark before a text is no cell of its own.
    private static List<Segment> WithBullet(List<Segment> row)
    {
        if (row is not [{ Text: [var mark] }, var text, ..] || !IsBullet(mark)) return row;
        row[0] = text with { Text = $"{mark} {text.Text}", Left = row[0].Left };
        row.RemoveAt(1);
        return row;
    }

    private static bool IsBullet(char character) => character is (>= '\uE000' and <= '\uF8FF') or (>= '\u25A0' and <= '\u27BF') or '\u2022' or '\u00B7' or '-' or 'l';
}
