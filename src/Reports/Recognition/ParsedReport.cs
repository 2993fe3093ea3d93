using Reports.Model;

namespace Reports.Recognition;

/// <summary>
/// A report as its bytes say it. <see cref="Text"/> is what evidence points into. The report's id, source and dates
/// of the upload are placeholders until <see cref="At"/> names the upload.
/// </summary>
public sealed record ParsedReport(Report Report, string Text)
{
    /// <summary>The report as uploaded then and there; <paramref name="uploadDay"/> stands in for a missing date.</summary>
    public Report At(ReportSource source, DateOnly uploadDay, DateTimeOffset parsedAt, DateTimeOffset? knownAt = null) => Report with
    {
        Id = ReportId.From(source.BlobName),
        Source = source,
        ParsedAt = parsedAt,
        KnownAt = knownAt,
        EffectiveOn = Report.PublishedOn ?? uploadDay,
    };
}
