using Reports.Model;
using Reports.Storage;

namespace Reports.Digests;

/// <summary>Groups recommendations by stock: most firms first, then most that recommend rather than watch, new ones before others.</summary>
internal sealed class RecommendedStocks
{
    private readonly CoveredReports _reports;
    private readonly StockNames _names;
    private readonly ILookup<(string Firm, string Stock), DigestRating> _ratings;

    public RecommendedStocks(DigestInputs inputs, CoveredReports reports, StockNames names, IEnumerable<DigestRating> ratings)
    {
        (_reports, _names) = (reports, names);
        _ratings = ratings.Where(rating => rating.Stock is not null).ToLookup(rating => (rating.FirmId ?? rating.Firm ?? "", names.KeyOf(rating.Stock!)));
        var now = inputs.Recommendations.Where(item => reports.Find(item.ReportId, item.KnownAt) is not null).ToLookup(item => names.KeyOf(item.Stock));
        var before = inputs.Before.ToLookup(item => names.KeyOf(item.Stock));
        Stocks =
        [
            .. now.Select(group => Stock(group.Key, [.. group], before.Count == 0 ? null : Firms(before[group.Key]).Count))
                .OrderByDescending(stock => stock.Firms.Count)
                .ThenByDescending(stock => stock.Firms.Count(firm => firm.Strength is RecommendationStrength.Recommend))
                .ThenByDescending(stock => stock.IsNew())
                .ThenBy(stock => stock.Firms.All(firm => firm.Late))
                .ThenBy(stock => stock.Stock.Code ?? stock.Stock.Name, StringComparer.Ordinal),
        ];
        Dropped =
        [
            .. before.Where(group => !now.Contains(group.Key))
                .Select(group => new DigestDropped(StockNames.BestOf(group.Select(item => item.Stock)), Firms(group)))
                .OrderByDescending(stock => stock.Firms.Count)
                .ThenBy(stock => stock.Stock.Code ?? stock.Stock.Name, StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<DigestStock> Stocks { get; }

    public IReadOnlyList<DigestDropped> Dropped { get; }

    private static List<string> Firms(IEnumerable<RecommendationEvent> events) =>
        [.. events.Select(item => item.Broker ?? item.BrokerId).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private DigestStock Stock(string key, IReadOnlyList<RecommendationEvent> events, int? before) => new(
        StockNames.BestOf(events.Select(item => item.Stock)),
        [.. events.Select(item => item.Theme).OfType<string>().Distinct()],
        [
            .. events.GroupBy(item => item.BrokerId ?? item.Broker)
                .Select(firm => Backer(key, firm))
                .OrderBy(firm => firm.Strength)
                .ThenByDescending(firm => firm.Date)
                .ThenBy(firm => firm.Firm, StringComparer.Ordinal),
        ],
        before);

    private DigestBacker Backer(string key, IEnumerable<RecommendationEvent> events)
    {
        var word = events.OrderBy(item => item.Strength).ThenByDescending(item => item.EffectiveOn).ThenBy(item => item.ReportId, StringComparer.Ordinal).First();
        var (report, late) = _reports.Find(word.ReportId, word.KnownAt)!.Value;
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
            Conflicts = word.Conflicts,
            Rating = _ratings[(word.BrokerId ?? word.Broker ?? "", key)].FirstOrDefault(),
        };
    }
}
