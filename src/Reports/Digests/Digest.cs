using System.Text.Json.Serialization;

namespace Reports.Digests;

/// <summary>What the reports of one week say, in no language: most important first. A rating stands in one list only.</summary>
public sealed record Digest
{
    [JsonConverter(typeof(IsoWeekConverter))]
    public required IsoWeek Week { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }
    public required DateTimeOffset ComposedAt { get; init; }

    /// <summary>When it was sent first and stopped changing; null for one that still can.</summary>
    public DateTimeOffset? FrozenAt { get; init; }
    /// <summary>A reader's filter left something out.</summary>
    public bool Filtered { get; init; }

    /// <summary>What a reader watches, in their order; it stands in its own list too.</summary>
    public IReadOnlyList<DigestWatched> Watched { get; init; } = [];
    public IReadOnlyList<DigestRating> Upgrades { get; init; } = [];
    public IReadOnlyList<DigestRating> Downgrades { get; init; } = [];
    public IReadOnlyList<DigestRating> Initiations { get; init; } = [];

    /// <summary>Ratings that stand, with another target price.</summary>
    public IReadOnlyList<DigestRating> TargetChanges { get; init; } = [];

    /// <summary>Ratings and targets that stand, with other earnings expected.</summary>
    public IReadOnlyList<DigestRating> EstimateChanges { get; init; } = [];
    public IReadOnlyList<DigestRating> OtherRatings { get; init; } = [];

    /// <summary>By how many firms name them, then by how many of those recommend rather than watch.</summary>
    public IReadOnlyList<DigestStock> Recommendations { get; init; } = [];

    /// <summary>Recommended last week and by nobody this week; those of most firms first.</summary>
    public IReadOnlyList<DigestDropped> Dropped { get; init; } = [];
    public IReadOnlyList<DigestIndustry> Industries { get; init; } = [];

    /// <summary>Dated in the week.</summary>
    public IReadOnlyList<DigestReport> Reports { get; init; } = [];

    /// <summary>Dated before the week, known since it.</summary>
    public IReadOnlyList<DigestReport> Late { get; init; } = [];
    public IReadOnlyList<DigestUnread> Unread { get; init; } = [];
    public required DigestCounts Counts { get; init; }

    /// <summary>Every rating of a stock, most important first.</summary>
    [JsonIgnore]
    public IEnumerable<DigestRating> StockRatings => [.. Upgrades, .. Downgrades, .. Initiations, .. TargetChanges, .. EstimateChanges, .. OtherRatings];

    [JsonIgnore]
    public bool HasNothingToSay => Reports.Count + Late.Count + Unread.Count + Watched.Count == 0;
}
