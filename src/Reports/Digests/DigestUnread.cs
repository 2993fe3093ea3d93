namespace Reports.Digests;

/// <summary>A file of the week that could not be read, and why.</summary>
public sealed record DigestUnread(string BlobName, string? Code, string? Reason, DateTimeOffset KnownAt);
