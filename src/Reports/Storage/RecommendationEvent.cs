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
    public required Evidence Evidence { get; init; }

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
    });
}
