namespace Reports.Documents.Pdf;

/// <summary>Text without a gap on one baseline: a line of a column, or a cell of a table. Points; y grows downwards.</summary>
internal sealed record Segment(string Text, double Left, double Right, double Baseline, double Size)
{
    public double Width => Right - Left;

    /// <summary>The width of what can not be parted at its begin: a line may be broken before any Chinese character.</summary>
    public double FirstWord
    {
        get
        {
            if (TextFolding.IsChinese(Text[0])) return Math.Min(2, Text.Length) * Width / Text.Length;
            var end = 1;
            while (end < Text.Length && Text[end] != ' ' && !TextFolding.IsChinese(Text[end])) end++;
            return end * Width / Text.Length;
        }
    }

    public bool IsBeside(Segment other) => Left >= other.Right - 1 || Right <= other.Left + 1;

    /// <summary>Whether both stand in one printed row.</summary>
    public bool IsLevelWith(Segment other) => Math.Abs(Baseline - other.Baseline) <= 0.4 * Math.Min(Size, other.Size);
}
