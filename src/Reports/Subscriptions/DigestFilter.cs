using Reports.Model;

namespace Reports.Subscriptions;

/// <summary>What a reader wants of a digest. An empty list keeps everything.</summary>
public sealed record DigestFilter
{
    public static DigestFilter Everything { get; } = new();

    public IReadOnlyList<string> Industries { get; init; } = [];

    /// <summary>Ids or names.</summary>
    public IReadOnlyList<string> Firms { get; init; } = [];
    public IReadOnlyList<RatingLevel> Levels { get; init; } = [];

    /// <summary>Codes or names of stocks that come first, whatever else is kept.</summary>
    public IReadOnlyList<string> Watch { get; init; } = [];

    public bool KeepsAll() => Industries.Count + Firms.Count + Levels.Count == 0;

    /// <summary>The same for two who want the same.</summary>
    public string Key() => $"{Part(Industries)}\n{Part(Firms)}\n{Part(Levels)}\n{Part(Watch)}";

    private static string Part<T>(IEnumerable<T> items) => string.Join('\t', items.Select(item => $"{item}").Order(StringComparer.Ordinal));
}
