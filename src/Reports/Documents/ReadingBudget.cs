namespace Reports.Documents;

/// <summary>Counts the work that one file makes, and ends it where a limit is reached.</summary>
internal sealed class ReadingBudget(ReadingLimits limits, TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private long _decompressed;

    public ReadingLimits Limits => limits;

    /// <summary>How many bytes the next part may decompress to: libraries copy a part several times.</summary>
    public long Room => Math.Min(BytesLeft, limits.DecompressedBytes / 4);

    private long BytesLeft => limits.DecompressedBytes - _decompressed;

    /// <summary>Ends the work where so much more would be too much.</summary>
    public void Reserve(long bytes)
    {
        if (bytes > Room) throw TooLarge();
    }

    public void AddDecompressed(long bytes)
    {
        _decompressed += bytes;
        CheckBytes();
    }

    /// <summary>Also where a library has swallowed what ended the work.</summary>
    public void Check()
    {
        CheckBytes();
        if (time.GetElapsedTime(_start) > limits.Time)
            throw new UnreadableFileException("tooSlow", $"Reading the file took more than {limits.Time.TotalSeconds:0} seconds.");
    }

    public void CheckPages(int pages)
    {
        if (pages > limits.Pages) throw new UnreadableFileException("tooManyPages", $"The file has {pages:N0} pages; at most {limits.Pages:N0} are read.");
    }

    private void CheckBytes()
    {
        if (BytesLeft < 0) throw TooLarge();
    }

    private UnreadableFileException TooLarge() => new("tooLarge", $"The file is more than {limits.DecompressedBytes >> 20} MiB when it is decompressed, or a part of it more than a quarter of that.");
}
