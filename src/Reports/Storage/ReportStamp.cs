using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Storage;

/// <summary>
/// Tells which content is stored, read how, and corrected by what. A stored report carries it from when all of it is written, so that what an
/// ingestion's record says can be held against what there is.
/// </summary>
public static class ReportStamp
{
    public static string Of(Report report, bool listed) => Of(report.Source.Sha256, report.ParserVersion, report.KnownAt, listed, report.Corrections?.ETag);

    /// <summary>What the upload's report should carry; null where it should have none.</summary>
    public static string? Of(Ingestion.Ingestion ingestion) => ingestion.Status is IngestionStatus.Succeeded or IngestionStatus.Duplicate
        ? Of(ingestion.Sha256, ingestion.ParserVersion, ingestion.KnownAt, listed: ingestion.Status is IngestionStatus.Succeeded, ingestion.CorrectionsETag)
        : null;

    private static string Of(string? sha256, string? parser, DateTimeOffset? known, bool listed, string? corrections) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{sha256}\n{parser}\n{known:O}\n{listed}\n{corrections}"))))[..32];
}
