namespace Reports.Documents.Pdf;

/// <summary>Takes out what is printed again at the head and foot of page after page; its first occurrence stays.</summary>
internal static class RunningLines
{
    private const int FewestPages = 3;

    public static IReadOnlyList<LaidPage> Remove(IReadOnlyList<LaidPage> pages)
    {
        Dictionary<(string, int), int> pagesWith = [];
        foreach (var page in pages)
        {
            foreach (var key in Rows(page).Select(Key).Distinct()) pagesWith[key] = pagesWith.GetValueOrDefault(key) + 1;
        }
        HashSet<(string, int)> seen = [];
        return [.. pages.Select(page => page with { Parts = [.. page.Parts.Select(part => Keep(part)).Where(part => part.Count > 0)] })];

        IReadOnlyList<PrintedRow> Keep(IReadOnlyList<PrintedRow> part) => [.. part.Where(row => pagesWith[Key(row)] < FewestPages || seen.Add(Key(row)))];
    }

    private static IEnumerable<PrintedRow> Rows(LaidPage page) => page.Parts.SelectMany(part => part);

    // At the same height; page numbers differ.
    private static (string, int) Key(PrintedRow row) =>
        (string.Concat(row.Segments.SelectMany(segment => segment.Text).Where(character => !char.IsDigit(character) && !char.IsWhiteSpace(character))), (int)Math.Round(row.Baseline / 4));
}
