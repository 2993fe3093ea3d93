using Reports.Model;
using Reports.Storage;

namespace Reports.Digests;

/// <summary>Groups recommendations by stock: most firms first, then most that recommend rather than watch.</summary>
internal static class RecommendedStocks
{
    public static IReadOnlyList<DigestStock> Of(IReadOnlyList<RecommendationEvent> events, CoveredReports reports)
    {
        var covered = events.Where(item => reports.Find(item.ReportId) is not null).ToList();
        var names = new StockNames(covered.Select(item => item.Stock));
        return
        [
            .. covered.GroupBy(item => names.KeyOf(item.Stock))
                .Select(group => Stock(names, [.. group], reports))
                .OrderByDescending(stock => stock.Firms.Count)
                .ThenByDescending(stock => stock.Firms.Count(firm => firm.Strength is RecommendationStrength.Recommend))
                .ThenBy(stock => stock.Firms.All(firm => firm.Late))
                .ThenBy(stock => stock.Stock.Code ?? stock.Stock.Name, StringComparer.Ordinal),
        ];
    }

    private static DigestStock Stock(StockNames names, IReadOnlyList<RecommendationEvent> events, CoveredReports reports) => new(
        StockNames.BestOf(events.Select(item => item.Stock)),
        [.. events.Select(item => item.Theme).OfType<string>().Distinct()],
        [
            .. events.GroupBy(item => item.BrokerId ?? item.Broker)
                .Select(firm => Backer(firm, reports))
                .OrderBy(firm => firm.Strength)
                .ThenByDescending(firm => firm.Date)
                .ThenBy(firm => firm.Firm, StringComparer.Ordinal),
        ]);

    private static DigestBacker Backer(IEnumerable<RecommendationEvent> events, CoveredReports reports)
    {
        var word = events.OrderBy(item => item.Strength).ThenByDescending(item => item.EffectiveOn).ThenBy(item => item.ReportId, StringComparer.Ordinal).First();
        var (report, late) = reports.Find(word.ReportId)!.Value;
        return new()
        {
            FirmId = word.BrokerId,
            Firm = word.Broker,
            Strength = word.Strength,
            ReportId = word.ReportId,
            ReportTitle = report.Title,
            Date = report.Date,
            DateBasis = report.DateBasis,
            Late = late,
            Evidence = word.Evidence,
        };
    }
}
