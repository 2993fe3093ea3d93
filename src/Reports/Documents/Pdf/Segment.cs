namespace Reports.Documents.Pdf;

/// <summary>Text without a gap on one baseline: a line of a column, or a cell of a table. Points; y grows downwards.</summary>
internal sealed record Segment(string Text, double Left, double Right, double Baseline, double Size)
{
    public double Width => Right - Left;

    public bool IsBeside(Segment other) => Left >= other.Right - 1 || Right <= other.Left + 1;

    /// <summary>Whether both stand in one printed row.</summary>
    public bool IsLevelWith(Segment other) => Math.Abs(Baseline - other.Baseline) <= 0.4 * Math.Min(Size, other.Size);
}
