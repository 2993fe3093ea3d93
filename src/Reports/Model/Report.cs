namespace Reports.Model;

/// <summary>What one research report says. Null or empty where it does not say.</summary>
public sealed record Report
{
    /// <summary>From the blob's name, see <see cref="ReportId"/>.</summary>
    public required string Id { get; init; }
    public required ReportSource Source { get; init; }
    public required string ParserVersion { get; init; }
    public DateTimeOffset? ParsedAt { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }
    public Broker? Broker { get; init; }
    public string? Title { get; init; }
    public IReadOnlyList<string> Summary { get; init; } = [];
    public DateOnly? PublishedOn { get; init; }
    public DateBasis? PublishedOnBasis { get; init; }

    /// <summary><see cref="PublishedOn"/>, else the day of the upload.</summary>
    public required DateOnly EffectiveOn { get; init; }

    /// <summary>When the store first knew of this content; null outside a store.</summary>
    public DateTimeOffset? KnownAt { get; init; }
    public ReportKind Kind { get; init; } = ReportKind.Other;
    public ReportSeries Series { get; init; } = ReportSeries.Other;
    public DateOnly? PeriodFrom { get; init; }
    public DateOnly? PeriodTo { get; init; }
    public string? Industry { get; init; }
    public IndustryRating? IndustryRating { get; init; }
    public IReadOnlyList<Analyst> Analysts { get; init; } = [];
    public IReadOnlyList<StockRating> StockRatings { get; init; } = [];
    public IReadOnlyList<Forecast> Forecasts { get; init; } = [];
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];
    public IReadOnlyList<Risk> Risks { get; init; } = [];
    public IReadOnlyList<RatingDefinition> RatingScale { get; init; } = [];
    public IReadOnlyList<MarketMove> MarketMoves { get; init; } = [];
    public IReadOnlyList<Conflict> Conflicts { get; init; } = [];

    /// <summary>Evidence of the values that carry none of their own, by field name: <c>title</c>, <c>publishedOn</c>, <c>industry</c> …</summary>
    public IReadOnlyDictionary<string, Evidence> Evidence { get; init; } = new Dictionary<string, Evidence>();
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What a user corrected; null where nobody did.</summary>
    public Corrections? Corrections { get; init; }
}
