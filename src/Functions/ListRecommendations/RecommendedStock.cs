using Reports.Model;
using Reports.Storage;

namespace Functions;

/// <summary>A stock and those who recommend it.</summary>
/// <param name="Brokers">How many firms.</param>
/// <param name="Reports">How many reports.</param>
/// <param name="Strength">The strongest word that one of them uses.</param>
/// <param name="Mentions">Each recommendation with its evidence, newest first.</param>
internal sealed record RecommendedStock(
    Stock Stock,
    int Brokers,
    int Reports,
    RecommendationStrength Strength,
    IReadOnlyList<string> Themes,
    DateOnly LatestOn,
    IReadOnlyList<RecommendationEvent> Mentions)
{
    /// <summary>Most firms first.</summary>
    public static IReadOnlyList<RecommendedStock> From(IReadOnlyList<RecommendationEvent> events)
    {
        // A report that prints a name alone means the listing for which others print a code, unless they print several.
        var codes = events.Where(item => item.Stock is { Code: not null, Name: not null })
            .GroupBy(item => item.Stock.Name!, item => item.Stock.Code!)
            .Where(group => group.Distinct().Count() == 1)
            .ToDictionary(group => group.Key, group => group.First());
        return
        [
            .. events.GroupBy(item => item.Stock.Code ?? codes.GetValueOrDefault(item.Stock.Name ?? "") ?? item.Stock.Name)
                .Select(group => Of([.. group]))
                .OrderByDescending(stock => stock.Brokers)
                .ThenByDescending(stock => stock.Reports)
                .ThenByDescending(stock => stock.LatestOn)
                .ThenBy(stock => stock.Stock.Code ?? stock.Stock.Name, StringComparer.Ordinal),
        ];
    }

    private static RecommendedStock Of(List<RecommendationEvent> mentions) => new(
        mentions.FirstOrDefault(mention => mention.Stock is { Code: not null, Name: not null })?.Stock ?? mentions[0].Stock,
        mentions.Select(mention => mention.BrokerId ?? mention.Broker).OfType<string>().Distinct().Count(),
        mentions.Select(mention => mention.ReportId).Distinct().Count(),
        mentions.Min(mention => mention.Strength),
        [.. mentions.Select(mention => mention.Theme).OfType<string>().Distinct()],
        mentions.Max(mention => mention.EffectiveOn),
        mentions);
}
