using Reports.Model;

namespace Reports.Digests;

/// <summary>One rating of a stock or of an industry, as one report states it. Null where it does not say.</summary>
public sealed record DigestRating
{
    public required string ReportId { get; init; }
    public string? ReportTitle { get; init; }
    public string? FirmId { get; init; }
    public string? Firm { get; init; }
    public Stock? Stock { get; init; }
    public string? Industry { get; init; }
    public string? Term { get; init; }
    public RatingLevel? Level { get; init; }
    public RatingChange? Change { get; init; }
    public string? PreviousTerm { get; init; }
    public decimal? TargetPrice { get; init; }
    public decimal? PreviousTargetPrice { get; init; }
    public decimal? TargetPriceLow { get; init; }
    public decimal? TargetPriceHigh { get; init; }
    public string? Currency { get; init; }
    public decimal? Price { get; init; }

    /// <summary>From the price to the target, in percent: as stated, else where the report prints both.</summary>
    public decimal? UpsidePct { get; init; }

    /// <summary>What the firm's own scale says of the term.</summary>
    public RatingDefinition? Definition { get; init; }

    /// <summary>What the firm discloses of itself and the stock.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];
    public IReadOnlyList<DigestEstimate> Estimates { get; init; } = [];

    /// <summary>The report does not state the change: it follows from what the firm said before.</summary>
    public bool Derived { get; init; }

    /// <summary>The report states a change that cannot follow from what the firm said before.</summary>
    public bool Disagrees { get; init; }
    public required DateOnly Date { get; init; }
    public required DigestDate DateBasis { get; init; }
    public bool Late { get; init; }
    public Evidence? Evidence { get; init; }
}
