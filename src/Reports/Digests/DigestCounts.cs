namespace Reports.Digests;

/// <summary>What the digest rests on. <see cref="StockRatings"/> and <see cref="IndustryRatings"/> count what it lists.</summary>
public sealed record DigestCounts(int Reports, int Late, int Undated, int Firms, int StockRatings, int IndustryRatings, int RecommendedStocks, int Unread);
