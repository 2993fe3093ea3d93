namespace Reports.Storage;

/// <summary>The container that people upload to, and the one where they see what became of it.</summary>
public interface IUploads
{
    /// <summary>The uploaded bytes, or null where the blob is gone.</summary>
    Task<Upload?> ReadAsync(string blobName, CancellationToken cancellation);

    /// <summary>Writes the status file <c>NAME.json</c> beside the uploads.</summary>
    Task WriteStatusAsync(string blobName, string json, CancellationToken cancellation);
}

/// <summary>One uploaded file.</summary>
public sealed record Upload(string BlobName, ReadOnlyMemory<byte> Content, string? ContentType, DateTimeOffset UploadedAt);
