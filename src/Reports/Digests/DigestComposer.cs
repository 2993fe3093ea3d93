using Reports.Model;

namespace Reports.Digests;

/// <summary>Makes a digest of what was read; the same inputs give the same digest.</summary>
public static class DigestComposer
{
    public static Digest Compose(DigestInputs inputs)
    {
        var reports = new CoveredReports(inputs);
        var names = new StockNames(inputs.Recommendations.Concat(inputs.Before).Select(item => item.Stock).Concat(inputs.Ratings.Select(rating => rating.Stock).OfType<Stock>()));
        var ratings = RatingLines.Of(inputs.Ratings, reports, names);
        var stocks = ratings.Where(rating => rating.Stock is not null).ToList();
        var industries = IndustryRatings.Of(ratings.Where(rating => rating.Stock is null));
        var recommended = new RecommendedStocks(inputs, reports, names, stocks);
        List<Ingestion.Ingestion> unread = [.. inputs.Failures.OrderBy(file => file.KnownAt).ThenBy(file => file.BlobName, StringComparer.Ordinal)];
        var byNews = stocks.ToLookup(News);
        return new()
        {
            Week = inputs.Week,
            From = inputs.Week.Monday,
            To = inputs.Week.Sunday,
            ComposedAt = inputs.ComposedAt,
            Upgrades = [.. byNews[RatingNews.Upgrade]],
            Downgrades = [.. byNews[RatingNews.Downgrade]],
            Initiations = [.. byNews[RatingNews.Initiation]],
            TargetChanges = [.. byNews[RatingNews.Target]],
            EstimateChanges = [.. byNews[RatingNews.Estimate]],
            OtherRatings = [.. byNews[RatingNews.None]],
            Recommendations = recommended.Stocks,
            Dropped = recommended.Dropped,
            Industries = industries,
            Reports = reports.Dated,
            Late = reports.Late,
            Unread = [.. unread.Select(file => new DigestUnread(file.BlobName, file.Code, file.Reason, file.KnownAt))],
            Counts = new(
                reports.Dated.Count, reports.Late.Count, reports.All.Count(report => report.DateBasis is DigestDate.Undated),
                reports.All.Select(report => report.FirmId ?? report.Firm).OfType<string>().Distinct().Count(),
                stocks.Count, industries.Sum(industry => industry.Ratings.Count), recommended.Stocks.Count, unread.Count),
        };
    }

    private static RatingNews News(DigestRating rating) => rating switch
    {
        { Change: RatingChange.Upgraded } => RatingNews.Upgrade,
        { Change: RatingChange.Downgraded } => RatingNews.Downgrade,
        { Change: RatingChange.Initiated } => RatingNews.Initiation,
        { TargetPrice: { } target, PreviousTargetPrice: { } before } when target != before => RatingNews.Target,
        { Estimates.Count: > 0 } => RatingNews.Estimate,
        _ => RatingNews.None,
    };

    private enum RatingNews
    {
        Upgrade,
        Downgrade,
        Initiation,
        Target,
        Estimate,
        None,
    }
}
