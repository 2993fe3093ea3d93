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

    /// <summary>The most that fits, else the least. Less room makes a shorter text, so that halving finds it.</summary>
    /// <param name="maxBytes">In UTF-8.</param>
    /// <param name="least">No line of the format has fewer, so that what cannot fit is not even rendered.</param>
    public static string Fit(Digest digest, int maxBytes, int least, Func<Room, string> render)
    {
        var steps = Steps.Where(room => (long)DigestView.Lines(digest, room.Lines) * least <= maxBytes).DefaultIfEmpty(Steps[^1]).ToList();
        string? best = null;
        for (var (from, to) = (0, steps.Count - 1); from <= to;)
        {
            // Where everything fits, nothing has to be looked for.
            var step = from == 0 && to == steps.Count - 1 ? 0 : (from + to) / 2;
            var text = render(steps[step]);
            if (System.Text.Encoding.UTF8.GetByteCount(text) <= maxBytes) (best, to) = (text, step - 1);
            else from = step + 1;
        }
        return best ?? render(steps[^1]);
    }
}
