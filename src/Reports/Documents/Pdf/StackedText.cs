namespace Reports.Documents.Pdf;

/// <summary>Finds what is printed down the edge of a page, one character under the other.</summary>
internal static class StackedText
{
    private const int FewestCharacters = 3;

    /// <summary>The other segments, and each stack as one segment.</summary>
    public static (IReadOnlyList<Segment> Upright, IReadOnlyList<Segment> Stacked) TakeOut(IReadOnlyList<Segment> segments)
    {
        HashSet<Segment> taken = new(ReferenceEqualityComparer.Instance);
        List<Segment> stacked = [];
        foreach (var column in segments.Where(segment => IsOneCharacter(segment) && !segments.Any(other => BeginsWith(segment, other))).GroupBy(segment => Math.Round((segment.Left + segment.Right) / 8)))
        {
            List<Segment> stack = [];
            foreach (var character in column.OrderBy(segment => segment.Baseline))
            {
                if (stack.Count > 0 && !IsUnder(stack[^1], character)) Close(stack);
                stack.Add(character);
            }
            Close(stack);
        }
        return ([.. segments.Where(segment => !taken.Contains(segment))], stacked);

        void Close(List<Segment> stack)
        {
            // A column of a table says the same word again and again.
            if (stack.Select(segment => segment.Text).Distinct().Count() >= FewestCharacters)
            {
                stacked.Add(stack[0] with { Text = string.Concat(stack.Select(segment => segment.Text)) });
                taken.UnionWith(stack);
            }
            stack.Clear();
        }
    }

    private static bool IsOneCharacter(Segment segment) => segment.Text.Length == 1 && TextFolding.IsChinese(segment.Text[0]);

    // The first character of a row that is printed wide: 推   荐
    private static bool BeginsWith(Segment character, Segment other) =>
        Math.Abs(character.Baseline - other.Baseline) < 0.05 * character.Size && other.Left > character.Right && other.Left - character.Right < 4 * character.Size
        && Math.Abs(character.Size - other.Size) < 0.1 * character.Size;

    private static bool IsUnder(Segment above, Segment below) =>
        below.Baseline - above.Baseline <= 2.1 * above.Size && Math.Abs(above.Size - below.Size) < 0.1 * above.Size;
}
