using Reports.Coverage;
using Reports.Model;
using Reports.Storage;

namespace Functions;

/// <summary>What the firms say of one stock, each list newest first.</summary>
/// <param name="LatestRatings">One by each firm.</param>
/// <param name="Consensus">Of those that have not lapsed.</param>
/// <param name="Forecasts">With recommendations and conflicts the newest; the routes below this one have all.</param>
internal sealed record StockView(
    Stock Stock,
    CoverageStatus Status,
    IReadOnlyList<RatingEvent> LatestRatings,
    Consensus Consensus,
    IReadOnlyList<Reported<Forecast>> Forecasts,
    IReadOnlyList<RecommendationEvent> Recommendations,
    IReadOnlyList<Reported<Conflict>> Conflicts)
{
    public static StockView Of(StockFacts facts, CoverageView coverage) => new(
        facts.Stock,
        coverage.Standings.Count == 0 ? CoverageStatus.NotCovered : coverage.Status,
        [.. coverage.Standings.Select(standing => standing.Rating)],
        coverage.Consensus,
        facts.Forecasts,
        facts.Recommendations,
        facts.Conflicts);
}
