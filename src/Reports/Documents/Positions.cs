namespace Reports.Documents;

/// <summary>
/// Where each character of a text stands in its document. Neighbours mostly stay neighbours, so only the first of each run of
/// them is kept; most texts are a single run.
/// </summary>
internal readonly struct Positions
{
    private readonly Run[]? _runs;

    public Positions(ReadOnlySpan<Run> runs)
    {
        First = runs.Length == 0 ? 0 : runs[0].Position;
        _runs = runs.Length > 1 ? runs.ToArray() : null;
    }

    public static Positions None => default;

    /// <summary>Where the first character stands; 0 where there is none.</summary>
    public int First { get; }

    public int Count => _runs?.Length ?? 1;

    public int this[int index]
    {
        get
        {
            var run = Run(RunAt(index));
            return run.Position + index - run.At;
        }
    }

    /// <summary>One of the runs; a text of no characters has one of no length.</summary>
    public Run Run(int index) => _runs is null ? new Run(0, First) : _runs[index];

    public Positions Slice(int start, int length)
    {
        if (length == 0) return None;
        var first = RunAt(start);
        var slice = new Run[RunAt(start + length - 1) - first + 1];
        slice[0] = new Run(0, this[start]);
        for (var index = 1; index < slice.Length; index++) slice[index] = new Run(Run(first + index).At - start, Run(first + index).Position);
        return new Positions(slice);
    }

    private int RunAt(int index)
    {
        if (_runs is null) return 0;
        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].At <= index) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}

/// <param name="At">Where the run begins in the text.</param>
/// <param name="Position">Where it begins in the document.</param>
internal readonly record struct Run(int At, int Position);
