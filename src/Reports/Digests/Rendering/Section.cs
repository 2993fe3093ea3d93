namespace Reports.Digests.Rendering;

/// <summary>One part of a digest, in words but in no format, so that HTML and text cannot differ in what they say.</summary>
/// <param name="Sign">Before the title, such as an arrow.</param>
/// <param name="Total">Of lines, also those that found no room.</param>
internal sealed record Section(string Sign, string Title, string? Note, int Total, IReadOnlyList<Line> Lines)
{
    public int More => Total - Lines.Count;
}

/// <summary>A stock, an industry, a report or a file, with what is said of it.</summary>
internal sealed record Line
{
    public required string Title { get; init; }
    public string? Code { get; init; }

    /// <summary>The previous rating, before the arrow.</summary>
    public string? Before { get; init; }
    public Chip? Chip { get; init; }
    public IReadOnlyList<string> Figures { get; init; } = [];
    public IReadOnlyList<string> Facts { get; init; } = [];
    public IReadOnlyList<string> Marks { get; init; } = [];
    public string? Source { get; init; }

    /// <summary>The place in the report that says so.</summary>
    public string? Url { get; init; }
    public string? Quote { get; init; }
    public IReadOnlyList<Entry> Entries { get; init; } = [];
    public int MoreEntries { get; init; }
}

/// <summary>What one firm says under a line.</summary>
internal sealed record Entry(string Title, string? Before, Chip? Chip, IReadOnlyList<string> Facts, IReadOnlyList<string> Marks, string? Quote, string? Url);

internal sealed record Chip(string Text, Tone Tone);
