using Reports.Model;

namespace Reports.Storage;

/// <summary>One stock that one report recommends.</summary>
public sealed record RecommendationEvent
{
    public required string ReportId { get; init; }
    public string? ReportTitle { get; init; }
    public string? BrokerId { get; init; }
    public string? Broker { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public required DateTimeOffset KnownAt { get; init; }
    public required Stock Stock { get; init; }
    public string? Theme { get; init; }
    public required RecommendationStrength Strength { get; init; }
    public Evidence? Evidence { get; init; }

    /// <summary>What the same report discloses of the firm and the stock: <c>investmentBanking</c>, <c>holding</c> …</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    public static IEnumerable<RecommendationEvent> Of(Report report) => report.Recommendations.Select(item => new RecommendationEvent
    {
        ReportId = report.Id,
        ReportTitle = report.Title,
        BrokerId = report.Broker?.Id,
        Broker = report.Broker?.Name,
        EffectiveOn = report.EffectiveOn,
        KnownAt = report.KnownAt ?? report.Source.UploadedAt,
        Stock = item.Stock,
        Theme = item.Theme,
        Strength = item.Strength,
        Evidence = item.Evidence,
        Conflicts =
        [
            .. report.Conflicts.Where(conflict => conflict.Status is ConflictStatus.Disclosed && (conflict.Stock.Code ?? conflict.Stock.Name) == (item.Stock.Code ?? item.Stock.Name))
                .Select(conflict => conflict.Relation).Distinct(),
        ],
    });
}
