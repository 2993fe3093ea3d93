namespace Reports.Documents.Pdf;

/// <summary>Segments on one level, from left to right.</summary>
internal sealed record PrintedRow(IReadOnlyList<Segment> Segments)
{
    /// <summary>Between the two characters of a word, in ems.</summary>
    private const double WidestBlank = 3;

    /// <summary>A line this long, in ems, is no label.</summary>
    private const double ProseWidth = 20;

    public double Left => Segments[0].Left;

    public double Right => Segments[^1].Right;

    public double Baseline => Segments[0].Baseline;

    public double Size { get; } = Segments.Max(segment => segment.Size);

    /// <summary>Whether all of it stands on one baseline, as the cells of a table do.</summary>
    public bool IsLevel => Segments.All(segment => Math.Abs(segment.Baseline - Baseline) < 0.1 * segment.Size);

    /// <summary>Whether it is a line of running text by its length.</summary>
    public bool IsProse => Segments is [var line] && line.Width > ProseWidth * line.Size;

    /// <summary>Whether the row below goes on with the text of this one: its first word did not fit before the column's right edge.</summary>
    public bool GoesOnIn(PrintedRow next, double edge)
    {
        if (Segments is not [var line] || next.Segments is not [var below] || IsApartFrom(next)) return false;
        var isCentred = Math.Abs(line.Left + line.Right - below.Left - below.Right) < 2;
        var isFull = line.Right + below.FirstWord + 0.25 * line.Size > edge;
        // Under a wider table no line reaches the edge.
        var isProse = IsProse && line.Right > below.Right - line.Size;
        return (isFull && isCentred) || ((isFull || isProse) && below.Left < line.Left + (Hanging(line.Text) * line.Size));
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
        return [.. rows.Select(row => new PrintedRow(WithoutWideWords(WithBullet([.. row.OrderBy(segment => segment.Left)]))))];
    }

    // Behind a mark the lines of a paragraph stand further right than it, in ems.
    private static double Hanging(string text) => text.Length > 1 && text[1] == ' ' && IsBullet(text[0]) ? 2.4 : 1;

    // A mark before a text is no cell of its own.
    private static List<Segment> WithBullet(List<Segment> row)
    {
        if (row is not [{ Text: [var mark] }, var text, ..] || !IsBullet(mark)) return row;
        row[0] = text with { Text = $"{mark} {text.Text}", Left = row[0].Left };
        row.RemoveAt(1);
        return row;
    }

    // 推   荐（…: a word that is printed as wide as those above and below it.
    private static List<Segment> WithoutWideWords(List<Segment> row)
    {
        for (var index = 0; index + 1 < row.Count; index++)
        {
            var (one, next) = (row[index], row[index + 1]);
            if (one.Text is not [var first] || !TextFolding.IsChinese(first) || next.Left - one.Right > WidestBlank * one.Size || !IsLastOfWord(next.Text)) continue;
            row[index] = one with { Text = first + next.Text, Right = next.Right };
            row.RemoveAt(index + 1);
        }
        return row;
    }

    private static bool IsLastOfWord(string text) => TextFolding.IsChinese(text[0]) && (text.Length == 1 || text[1] is ' ' or '(' or '（' or ':' or '：');

    // Wingdings draws its marks for letters.
    private static bool IsBullet(char character) =>
        character is (>= '\uE000' and <= '\uF8FF') or (>= '\u2588' and <= '\u27BF') or '\u2022' or '\u00B7' || "lnuqvpØü§".Contains(character, StringComparison.Ordinal);
}
