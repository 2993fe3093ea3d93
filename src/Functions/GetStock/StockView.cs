using Reports.Model;
using Reports.Storage;

namespace Functions;

/// <summary>What the firms say of one stock, each list newest first.</summary>
/// <param name="LatestRatings">One by each firm.</param>
/// <param name="Consensus">How many of the latest ratings are of each level.</param>
internal sealed record StockView(
    Stock Stock,
    IReadOnlyList<RatingEvent> LatestRatings,
    Consensus Consensus,
    IReadOnlyList<Reported<Forecast>> Forecasts,
    IReadOnlyList<RecommendationEvent> Recommendations,
    IReadOnlyList<Reported<Conflict>> Conflicts)
{
    public static StockView Of(StockFacts facts)
    {
        // Without a firm's name a report speaks for itself.
        IReadOnlyList<RatingEvent> latest = [.. facts.Ratings.DistinctBy(rating => rating.BrokerId ?? rating.Broker ?? rating.ReportId)];
        return new(facts.Stock, latest, Consensus.Of(latest), facts.Forecasts, facts.Recommendations, facts.Conflicts);
    }
}
