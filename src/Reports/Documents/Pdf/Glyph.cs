namespace Reports.Documents.Pdf;

/// <summary>What a page shows of one character of a font: its text and where it stands, in points from the page's upper left corner.</summary>
/// <param name="Text">One character as a rule; a ligature has several.</param>
/// <param name="Baseline">Grows downwards.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <param name="Glyphs">Those that stand upright, in the order in which the file shows them.</param>
/// <param name="Turned">Those turned by a quarter, with the page turned so that they stand upright.</param>
internal sealed record PageGlyphs(int Number, double Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Glyph> Turned);
