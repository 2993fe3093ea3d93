using Reports.Model;
using Reports.Storage;

namespace Reports.Digests;

/// <summary>Rating events as lines of a digest: of the week before late ones, best level first, newest first.</summary>
internal static class RatingLines
{
    public static IReadOnlyList<DigestRating> Of(IEnumerable<RatingEvent> events, CoveredReports reports)
    {
        var lines = from rating in events
                    let covered = reports.Find(rating.ReportId)
                    where covered is not null
                    select Line(rating, covered.Value.Report, covered.Value.Late);
        // A firm that says the same of a stock in several reports has said one thing; its newest word stands.
        return
        [
            .. lines.OrderBy(line => line.Late).ThenByDescending(line => line.Date).ThenBy(line => line.ReportId, StringComparer.Ordinal)
                .DistinctBy(Statement)
                .OrderBy(line => line.Late).ThenBy(line => line.Level ?? (RatingLevel)int.MaxValue).ThenByDescending(line => line.Date)
                .ThenBy(line => line.Firm, StringComparer.Ordinal).ThenBy(line => line.Stock?.Code ?? line.Stock?.Name, StringComparer.Ordinal),
        ];
    }

    private static object Statement(DigestRating line) =>
        (line.FirmId ?? line.Firm ?? line.ReportId, line.Stock?.Code ?? line.Stock?.Name, line.Stock is null ? line.Industry : null,
            line.Term, line.Change, line.PreviousTerm, (line.TargetPrice, line.PreviousTargetPrice, line.TargetPriceLow, line.TargetPriceHigh, line.Currency));

    private static DigestRating Line(RatingEvent rating, DigestReport report, bool late) => new()
    {
        ReportId = rating.ReportId,
        ReportTitle = report.Title,
        FirmId = rating.BrokerId,
        Firm = rating.Broker,
        Stock = rating.AppliesTo is RatingSubject.Company ? rating.Stock ?? new Stock(null, null) : null,
        Industry = rating.Industry,
        Term = rating.Term,
        Level = rating.Level,
        Change = rating.Change,
        PreviousTerm = rating.PreviousTerm,
        TargetPrice = rating.TargetPrice,
        PreviousTargetPrice = rating.PreviousTargetPrice,
        TargetPriceLow = rating.TargetPriceLow,
        TargetPriceHigh = rating.TargetPriceHigh,
        Currency = rating.Currency,
        Price = rating.Price,
        UpsidePct = rating is { TargetPrice: { } target, Price: > 0 and { } price } ? decimal.Round((target / price - 1) * 100, 1) : null,
        Date = report.Date,
        DateBasis = report.DateBasis,
        Late = late,
        Evidence = rating.Evidence,
    };
}
