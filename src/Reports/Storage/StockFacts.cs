using Reports.Coverage;
using Reports.Model;

namespace Reports.Storage;

/// <summary>What reports say of one stock: every firm's opinions, and the newest of the other facts, newest first.</summary>
public sealed record StockFacts(
    Stock Stock,
    IReadOnlyList<Lineage> Firms,
    IReadOnlyList<RecommendationEvent> Recommendations,
    IReadOnlyList<Reported<Forecast>> Forecasts,
    IReadOnlyList<Reported<Conflict>> Conflicts);

/// <summary>A fact with the report that states it.</summary>
public sealed record Reported<T>(string ReportId, string? BrokerId, string? Broker, DateOnly EffectiveOn, DateTimeOffset KnownAt, T Fact);
