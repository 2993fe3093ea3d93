namespace Reports.Digests;

/// <param name="Industry">Null where the report does not name what it rates.</param>
public sealed record DigestIndustry(string? Industry, IReadOnlyList<DigestRating> Ratings);
