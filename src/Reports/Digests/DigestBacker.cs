using Reports.Model;

namespace Reports.Digests;

/// <summary>One firm that recommends or watches a stock, by its strongest and newest word.</summary>
public sealed record DigestBacker
{
    public string? FirmId { get; init; }
    public string? Firm { get; init; }
    public required RecommendationStrength Strength { get; init; }
    public required string ReportId { get; init; }
    public string? ReportTitle { get; init; }
    public required DateOnly Date { get; init; }
    public required DigestDate DateBasis { get; init; }
    public bool Late { get; init; }
    public Evidence? Evidence { get; init; }

    /// <summary>What the firm discloses of itself and the stock.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>How the firm rates the stock in the same week; null where it does not.</summary>
    public DigestRating? Rating { get; init; }
}
