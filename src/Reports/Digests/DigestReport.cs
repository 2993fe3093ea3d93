using Reports.Model;
using Reports.Storage;

namespace Reports.Digests;

/// <summary>A report that the digest covers.</summary>
public sealed record DigestReport
{
    public required string Id { get; init; }
    public required string BlobName { get; init; }
    public string? Title { get; init; }
    public string? FirmId { get; init; }
    public string? Firm { get; init; }
    public string? Industry { get; init; }
    public required ReportKind Kind { get; init; }
    public required DateOnly Date { get; init; }
    public required DigestDate DateBasis { get; init; }

    /// <summary>Tells a revised report from the one that an earlier digest covered.</summary>
    public required DateTimeOffset KnownAt { get; init; }
    public int StockRatings { get; init; }
    public int Recommendations { get; init; }

    public static DigestReport Of(ReportSummary report) => new()
    {
        Id = report.Id,
        BlobName = report.BlobName,
        Title = report.Title,
        FirmId = report.BrokerId,
        Firm = report.Broker,
        Industry = report.Industry,
        Kind = report.Kind,
        Date = report.EffectiveOn,
        DateBasis = report.PublishedOn is null ? DigestDate.Undated
            : report.PublishedOnBasis is Model.DateBasis.Inferred ? DigestDate.Inferred : DigestDate.Stated,
        KnownAt = report.KnownAt,
        StockRatings = report.StockRatings,
        Recommendations = report.Recommendations,
    };
}
