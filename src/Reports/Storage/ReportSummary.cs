using Reports.Model;

namespace Reports.Storage;

/// <summary>A report in a list.</summary>
public sealed record ReportSummary
{
    public required string Id { get; init; }
    public required string BlobName { get; init; }
    public string? BrokerId { get; init; }
    public string? Broker { get; init; }
    public string? Title { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public DateBasis? PublishedOnBasis { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public required DateTimeOffset KnownAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public required ReportKind Kind { get; init; }
    public required ReportSeries Series { get; init; }
    public required string Language { get; init; }
    public string? Industry { get; init; }
    public string? IndustryTerm { get; init; }
    public RatingLevel? IndustryLevel { get; init; }
    public IReadOnlyList<string> Analysts { get; init; } = [];
    public int StockRatings { get; init; }
    public int Recommendations { get; init; }
    public int Diagnostics { get; init; }

    public static ReportSummary Of(Report report) => new()
    {
        Id = report.Id,
        BlobName = report.Source.BlobName,
        BrokerId = report.Broker?.Id,
        Broker = report.Broker?.Name,
        Title = report.Title,
        PublishedOn = report.PublishedOn,
        PublishedOnBasis = report.PublishedOnBasis,
        EffectiveOn = report.EffectiveOn,
        KnownAt = report.KnownAt ?? report.Source.UploadedAt,
        UpdatedAt = report.ParsedAt ?? report.Source.UploadedAt,
        Kind = report.Kind,
        Series = report.Series,
        Language = report.Language,
        Industry = report.Industry,
        IndustryTerm = report.IndustryRating?.Term,
        IndustryLevel = report.IndustryRating?.Level,
        Analysts = [.. report.Analysts.Select(analyst => analyst.Name)],
        StockRatings = report.StockRatings.Count,
        Recommendations = report.Recommendations.Count,
        Diagnostics = report.Diagnostics.Count,
    };
}
