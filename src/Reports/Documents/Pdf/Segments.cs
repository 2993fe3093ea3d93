namespace Reports.Documents.Pdf;

/// <summary>Puts glyphs together to segments: first those that follow each other in the file, then what these print on one level.</summary>
internal static class Segments
{
    public static IReadOnlyList<Segment> Of(IReadOnlyList<Glyph> glyphs)
    {
        List<Segment> segments = [];
        List<GlyphRun> row = [];
        foreach (var run in Runs(glyphs).OrderBy(run => run.Baseline))
        {
            if (row.Count > 0 && run.Baseline - row[0].Baseline > 0.25 * Math.Min(run.Size, row[0].Size)) Close(row, segments);
            row.Add(run);
        }
        Close(row, segments);
        return segments;
    }

    private static List<GlyphRun> Runs(IReadOnlyList<Glyph> glyphs)
    {
        List<GlyphRun> runs = [];
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsBlank)
            {
                if (runs.Count == 0 || glyph.Text == "[" || !runs[^1].TryAdd(glyph)) runs.Add(new GlyphRun(glyph));
                else if (glyph.Text == "]" && runs[^1].IsPlaceholder) runs.RemoveAt(runs.Count - 1);
            }
            else if (runs.Count > 0) runs[^1].AddBlank();
        }
        return runs;
    }

    private static void Close(List<GlyphRun> row, List<Segment> segments)
    {
        row.Sort((one, other) => one.Left.CompareTo(other.Left));
        List<GlyphRun> joined = [];
        foreach (var run in row)
        {
            if (joined.Exists(run.Repeats) || joined.Exists(other => other.TryAdd(run))) continue;
            joined.Add(run);
        }
        segments.AddRange(joined.Select(run => run.ToSegment()));
        row.Clear();
    }
}
