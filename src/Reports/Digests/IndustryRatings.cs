namespace Reports.Digests;

/// <summary>Groups ratings of industries: most firms first, those without a name last.</summary>
internal static class IndustryRatings
{
    public static IReadOnlyList<DigestIndustry> Of(IEnumerable<DigestRating> ratings) =>
    [
        .. ratings.GroupBy(rating => rating.Industry)
            .OrderBy(group => group.Key is null)
            .ThenByDescending(group => group.Select(rating => rating.FirmId ?? rating.Firm).Distinct().Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new DigestIndustry(group.Key, [.. group])),
    ];
}
