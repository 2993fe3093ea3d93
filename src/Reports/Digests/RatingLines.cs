using Reports.Model;
using Reports.Storage;

namespace Reports.Digests;

/// <summary>Rating events as lines of a digest: of the week before late ones, best level first, newest first.</summary>
internal static class RatingLines
{
    public static IReadOnlyList<DigestRating> Of(IEnumerable<RatingEvent> events, CoveredReports reports, StockNames names)
    {
        var lines = from rating in events
                    let covered = reports.Find(rating.ReportId, rating.KnownAt)
                    where covered is not null
                    select Line(rating, covered.Value.Report, covered.Value.Late);
        // A firm that says the same of a stock in several reports has said one thing; its newest word stands.
        return
        [
            .. lines.OrderBy(line => line.Late).ThenByDescending(line => line.Date).ThenBy(line => line.ReportId, StringComparer.Ordinal)
                .DistinctBy(line => Statement(line, names))
                .OrderBy(line => line.Late).ThenBy(line => line.Level ?? (RatingLevel)int.MaxValue).ThenByDescending(line => line.Date)
                .ThenBy(line => line.Firm, StringComparer.Ordinal).ThenBy(line => line.Stock?.Code ?? line.Stock?.Name, StringComparer.Ordinal),
        ];
    }

    private static object Statement(DigestRating line, StockNames names) =>
        (line.FirmId ?? line.Firm ?? line.ReportId, line.Stock is null ? null : names.KeyOf(line.Stock), line.Stock is null ? line.Industry : null,
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
        Change = rating.Change ?? Derived(rating),
        PreviousTerm = rating.PreviousTerm ?? (Derived(rating) is null ? null : rating.Previous?.Term),
        Derived = Derived(rating) is not null,
        Disagrees = rating.Disagrees,
        TargetPrice = rating.TargetPrice,
        PreviousTargetPrice = rating.PreviousTargetPrice ?? (rating.Previous?.Currency == rating.Currency ? rating.Previous?.TargetPrice : null),
        TargetPriceLow = rating.TargetPriceLow,
        TargetPriceHigh = rating.TargetPriceHigh,
        Currency = rating.Currency,
        Price = rating.Price,
        UpsidePct = rating.Context?.UpsidePct ?? (rating is { TargetPrice: { } target, Price: > 0 and { } price } ? decimal.Round((target / price - 1) * 100, 1) : null),
        Definition = rating.Context?.Definition,
        Conflicts = rating.Context?.Conflicts ?? [],
        Estimates = [.. Estimates(rating)],
        Date = report.Date,
        DateBasis = report.DateBasis,
        Late = late,
        Evidence = rating.Evidence,
    };

    // That a rating is maintained is no news that a report forgot to tell.
    private static RatingChange? Derived(RatingEvent rating) =>
        rating is { Change: null, DerivedChange: RatingChange.Upgraded or RatingChange.Downgraded } ? rating.DerivedChange : null;

    private static IEnumerable<DigestEstimate> Estimates(RatingEvent rating) =>
        from now in rating.Context?.Eps ?? []
        join before in rating.Previous?.Eps ?? [] on (now.Year, now.Unit) equals (before.Year, before.Unit)
        where now.Value != before.Value
        orderby now.Year
        select new DigestEstimate(now.Year, now.Value, before.Value, now.Unit);
}
