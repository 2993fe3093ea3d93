namespace Reports.Digests;

/// <summary>A frozen digest in the archive's list.</summary>
public sealed record DigestEntry(IsoWeek Week, DateTimeOffset FrozenAt, int Reports, int Ratings, int RecommendedStocks, int Recipients)
{
    public static DigestEntry Of(FrozenDigest frozen) => new(
        frozen.Digest.Week, frozen.Digest.FrozenAt ?? frozen.Digest.ComposedAt, frozen.Digest.Counts.Reports + frozen.Digest.Counts.Late,
        frozen.Digest.Counts.StockRatings + frozen.Digest.Counts.IndustryRatings, frozen.Digest.Counts.RecommendedStocks, frozen.Recipients.Count);
}
