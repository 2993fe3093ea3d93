using Reports.Model;

namespace Reports.Pages;

/// <summary>Where a report's ratings, recommendations, conflicts and risks are read from.</summary>
internal static class ReportQuotes
{
    public static IEnumerable<Evidence> Of(Report report) =>
    [
        .. new[]
        {
            report.StockRatings.SelectMany(rating => new[] { rating.Evidence, rating.TargetPriceEvidence, rating.PriceEvidence }),
            [report.IndustryRating?.Evidence],
            report.Recommendations.Select(item => item.Evidence),
            report.Conflicts.Select(conflict => conflict.Evidence),
            report.Risks.Select(risk => risk.Evidence),
        }.SelectMany(quotes => quotes).OfType<Evidence>(),
    ];
}
