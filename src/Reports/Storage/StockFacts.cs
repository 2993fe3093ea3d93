using Reports.Model;

namespace Reports.Storage;

/// <summary>What reports say of one stock, each newest first.</summary>
public sealed record StockFacts(
    Stock Stock,
    IReadOnlyList<RatingEvent> Ratings,
    IReadOnlyList<RecommendationEvent> Recommendations,
    IReadOnlyList<Reported<Forecast>> Forecasts,
    IReadOnlyList<Reported<Conflict>> Conflicts);

/// <summary>A fact with the report that states it.</summary>
public sealed record Reported<T>(string ReportId, string? BrokerId, string? Broker, DateOnly EffectiveOn, T Fact);
