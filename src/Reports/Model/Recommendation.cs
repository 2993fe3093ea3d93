namespace Reports.Model;

/// <summary>A stock that the report recommends, rated or not; <see cref="Theme"/> is the heading that it stands under.</summary>
public sealed record Recommendation(Stock Stock, string? Theme, RecommendationStrength Strength, Evidence? Evidence);
