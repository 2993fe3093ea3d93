namespace Reports.Model;

/// <summary>One line of the firm's own rating scale. Bounds are relative returns in percent, open where null.</summary>
/// <param name="HorizonMonths">Shortest and longest horizon, in months.</param>
public sealed record RatingDefinition(
    RatingSubject AppliesTo, string Term, decimal? LowerPct, decimal? UpperPct,
    IReadOnlyList<int>? HorizonMonths, string? Benchmark, Evidence? Evidence = null);
