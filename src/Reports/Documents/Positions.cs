namespace Reports.Documents;

/// <summary>
/// Where each character of a text stands in its document. Neighbours mostly stay neighbours, so only the first of each run of
/// them is kept.
/// </summary>
internal readonly struct Positions(Run[] runs)
{
    public static Positions None { get; } = new([]);

    /// <summary>Where the first character stands; 0 where there is none.</summary>
    public int First => runs.Length == 0 ? 0 : runs[0].Position;

    public ReadOnlySpan<Run> Runs => runs;

    public int this[int index]
    {
        get
        {
            var run = runs[RunAt(index)];
            return run.Position + index - run.At;
        }
    }

    public Positions Slice(int start, int length)
    {
        if (length == 0) return None;
        var first = RunAt(start);
        var count = RunAt(start + length - 1) - first + 1;
        var slice = new Run[count];
        slice[0] = new Run(0, this[start]);
        for (var index = 1; index < count; index++) slice[index] = runs[first + index] with { At = runs[first + index].At - start };
        return new Positions(slice);
    }

    private int RunAt(int index)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].At <= index) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}

/// <param name="At">Where the run begins in the text.</param>
/// <param name="Position">Where it begins in the document.</param>
internal readonly record struct Run(int At, int Position);
