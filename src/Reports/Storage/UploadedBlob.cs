namespace Reports.Storage;

/// <summary>A blob in the container that people upload to.</summary>
/// <param name="ETag">Another one with every write, also of the same bytes.</param>
public sealed record UploadedBlob(string Name, string ETag, long SizeBytes, string? ContentType, DateTimeOffset UploadedAt);
