namespace Reports.Model;

/// <summary>The upload that a report was read from.</summary>
/// <param name="Sha256">Of the bytes, lower-case hex.</param>
public sealed record ReportSource(string BlobName, string? ContentType, long SizeBytes, string Sha256, DateTimeOffset UploadedAt);
