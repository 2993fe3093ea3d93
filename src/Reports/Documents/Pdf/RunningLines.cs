namespace Reports.Documents.Pdf;

/// <summary>Takes out what is printed again at the head and foot of page after page; its first occurrence stays.</summary>
internal static class RunningLines
{
    private const int FewestPages = 3;

    /// <summary>The part of a page's height that is its head or its foot.</summary>
    private const double Edge = 0.12;

    public static IReadOnlyList<LaidPage> Remove(IReadOnlyList<LaidPage> pages)
    {
        Dictionary<(string, int), int> pagesWith = [];
        foreach (var page in pages)
        {
            foreach (var key in page.Parts.SelectMany(part => part).Select(row => Key(page, row)).OfType<(string, int)>().Distinct()) pagesWith[key] = pagesWith.GetValueOrDefault(key) + 1;
        }
        HashSet<(string, int)> seen = [];
        return [.. pages.Select(page => page with { Parts = [.. page.Parts.Select(part => Keep(page, part)).Where(part => part.Count > 0)] })];

        IReadOnlyList<PrintedRow> Keep(LaidPage page, IReadOnlyList<PrintedRow> part) =>
            [.. part.Where(row => Key(page, row) is not { } key || pagesWith[key] < FewestPages || seen.Add(key))];
    }

    // At the same height. Page numbers differ at the head and the foot; elsewhere numbers are what a page says, and rows of cells are tables.
    private static (string, int)? Key(LaidPage page, PrintedRow row)
    {
        var isEdge = row.Baseline < Edge * page.Height || row.Baseline > (1 - Edge) * page.Height;
        var text = string.Concat(row.Segments.SelectMany(segment => segment.Text).Where(character => !char.IsWhiteSpace(character) && !(isEdge && char.IsDigit(character))));
        if (row.Segments.Count > 1 && !(isEdge && text.Any(char.IsLetter))) return null;
        return (text, (int)Math.Round(row.Baseline / 4));
    }
}
