namespace Reports.Documents;

/// <summary>Lines beside others, whatever blank ones stand between them.</summary>
internal static class FilledLines
{
    /// <summary>The index of the nearest line that is not blank, above (-1) or below (1); null where there is none.</summary>
    public static int? Beside(IReadOnlyList<Line> lines, int index, int step)
    {
        for (var at = index + step; at >= 0 && at < lines.Count; at += step)
        {
            if (!lines[at].IsBlank) return at;
        }
        return null;
    }
}
