using Reports.Model;
using Reports.Storage;

namespace Reports.Coverage;

/// <summary>What became of one firm's current rating between two days; null where it had, or has, none.</summary>
public sealed record CoverageChange(string? BrokerId, string? Broker, RatingEvent? From, RatingEvent? To)
{
    /// <summary>The firms whose level, term or target price differ, or that came or lapsed; those that moved last first.</summary>
    public static IReadOnlyList<CoverageChange> Between(CoverageView earlier, CoverageView later)
    {
        var before = Current(earlier);
        var after = Current(later);
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(firm => (From: before.GetValueOrDefault(firm), To: after.GetValueOrDefault(firm)))
                .Where(pair => Said(pair.From) != Said(pair.To))
                .Select(pair => new CoverageChange((pair.To ?? pair.From)!.BrokerId, (pair.To ?? pair.From)!.Broker, pair.From, pair.To))
                .OrderByDescending(change => (change.To ?? change.From)!.EffectiveOn)
                .ThenBy(change => change.Broker, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, RatingEvent> Current(CoverageView view) => view.Standings
        .Where(standing => !standing.Lapsed)
        .ToDictionary(standing => standing.Rating.Firm, standing => standing.Rating);

    private static (RatingLevel?, string?, decimal?, decimal?, decimal?, string?)? Said(RatingEvent? rating) => rating is null
        ? null
        : (rating.Level, rating.Term, rating.TargetPrice, rating.TargetPriceLow, rating.TargetPriceHigh, rating.Currency);
}
