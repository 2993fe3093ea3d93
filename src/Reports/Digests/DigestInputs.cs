using Reports.Storage;

namespace Reports.Digests;

/// <summary>What a digest is composed from. Ratings and recommendations of other reports than these are left out.</summary>
/// <param name="Reports">Dated in the week.</param>
/// <param name="Late">Known in the week, dated before it and in no frozen digest yet.</param>
public sealed record DigestInputs(
    IsoWeek Week,
    DateTimeOffset ComposedAt,
    IReadOnlyList<ReportSummary> Reports,
    IReadOnlyList<ReportSummary> Late,
    IReadOnlyList<RatingEvent> Ratings,
    IReadOnlyList<RecommendationEvent> Recommendations,
    IReadOnlyList<Ingestion.Ingestion> Failures)
{
    /// <summary>Of the week before.</summary>
    public IReadOnlyList<RecommendationEvent> Before { get; init; } = [];
}
