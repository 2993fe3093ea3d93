using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Ingestion;

[JsonConverter(typeof(CamelCase<IngestionStatus>))]
public enum IngestionStatus
{
    /// <summary>Begun; stays so only where the process died.</summary>
    Processing,
    Succeeded,

    /// <summary>The same bytes came under another name before; queries show that one.</summary>
    Duplicate,
    Failed,
}

/// <summary>One upload and what became of it; its id is the report's.</summary>
public sealed record Ingestion
{
    public required string Id { get; init; }
    public required string BlobName { get; init; }
    public required IngestionStatus Status { get; init; }

    /// <summary>Stable code of a failure, see <see cref="Recognition.ParseFailure"/>.</summary>
    public string? Code { get; init; }

    /// <summary>Why it failed, or whose duplicate it is, for the person who uploaded it.</summary>
    public string? Reason { get; init; }
    public required long SizeBytes { get; init; }
    public string? Sha256 { get; init; }

    /// <summary>The blob's, when it was read.</summary>
    public string? ETag { get; init; }

    /// <summary>How often reading this content was begun and never came to an end.</summary>
    public int Attempts { get; init; }
    public string? ParserVersion { get; init; }

    /// <summary>The version of the user's corrections that the report was stored with.</summary>
    public string? CorrectionsETag { get; init; }
    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>When this content first arrived.</summary>
    public required DateTimeOffset KnownAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>The id of the first upload of the same bytes.</summary>
    public string? DuplicateOf { get; init; }
    public string? Broker { get; init; }
    public string? Title { get; init; }
    public int StockRatings { get; init; }
    public int Recommendations { get; init; }
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
