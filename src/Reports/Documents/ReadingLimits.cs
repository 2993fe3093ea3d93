namespace Reports.Documents;

/// <summary>How much work one file may make. A report of 300 pages needs a tenth of each.</summary>
public sealed record ReadingLimits
{
    public int Pages { get; init; } = 1_000;

    /// <summary>Bytes of all that is decompressed of one file.</summary>
    public long DecompressedBytes { get; init; } = 256 << 20;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
