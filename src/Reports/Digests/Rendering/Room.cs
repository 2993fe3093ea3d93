namespace Reports.Digests.Rendering;

/// <summary>How much of a digest is shown: everything, and step by step less of each section until it fits.</summary>
/// <param name="Lines">Of each section, and of each line's entries.</param>
internal sealed record Room(int Lines, bool Quotes)
{
    private static readonly IReadOnlyList<Room> Steps =
    [
        new(int.MaxValue, true), new(int.MaxValue, false),
        .. new[] { 200, 120, 80, 60, 45, 30, 20, 12, 6, 3, 1 }.Select(lines => new Room(lines, false)),
    ];

    /// <param name="maxBytes">In UTF-8.</param>
    /// <param name="least">No line of the format has fewer, so that what cannot fit is not even rendered.</param>
    public static string Fit(Digest digest, int maxBytes, int least, Func<Room, string> render)
    {
        var text = "";
        foreach (var room in Steps)
        {
            if ((long)DigestView.Lines(digest, room.Lines) * least > maxBytes) continue;
            text = render(room);
            if (System.Text.Encoding.UTF8.GetByteCount(text) <= maxBytes) return text;
        }
        return text;
    }
}
