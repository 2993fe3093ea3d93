using Reports.Model;

namespace Reports.Coverage;

/// <summary>What the firms that cover a stock hold of it on one day. A firm counts once, and not with what has lapsed.</summary>
/// <param name="Buy">How many firms' current ratings are of each level; one of no level counts in none.</param>
/// <param name="TargetPrices">By currency; a range counts in none.</param>
/// <param name="Eps">By year, then currency.</param>
/// <param name="RatingScore">Mean of the levels from 1 (buy) to 5 (sell); null where nobody rates.</param>
/// <param name="RatingDispersion">Standard deviation of those levels; null below two.</param>
public sealed record Consensus(
    int Buy, int Overweight, int Neutral, int Underweight, int Sell,
    decimal? RatingScore, decimal? RatingDispersion,
    IReadOnlyList<Spread> TargetPrices,
    IReadOnlyList<YearEps> Eps)
{
    public static Consensus Of(IEnumerable<Standing> standings, IReadOnlyList<YearEps> eps)
    {
        var current = standings.Where(standing => !standing.Lapsed).ToList();
        var levels = current.Select(standing => standing.Rating.Level).OfType<RatingLevel>().ToList();
        var score = Spread.Of(null, levels.Select(level => (decimal)level + 1));
        return new(
            Count(RatingLevel.Buy), Count(RatingLevel.Overweight), Count(RatingLevel.Neutral), Count(RatingLevel.Underweight), Count(RatingLevel.Sell),
            score?.Mean, score?.DispersionPct is { } percent ? Math.Round(percent * score.Mean / 100, 2) : null,
            Spread.Of(current, standing => standing.Rating.Currency, standing => standing.Rating.TargetPrice),
            eps);

        int Count(RatingLevel level) => levels.Count(other => other == level);
    }
}
