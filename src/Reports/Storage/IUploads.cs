namespace Reports.Storage;

/// <summary>The container that people upload to, and the one where they see what became of it.</summary>
public interface IUploads
{
    /// <summary>The upload as it is now, or null where the blob is gone.</summary>
    Task<UploadedBlob?> FindAsync(string blobName, CancellationToken cancellation);

    /// <summary>The same with its bytes.</summary>
    Task<Upload?> ReadAsync(string blobName, CancellationToken cancellation);

    /// <summary>All uploads, in the container's own order.</summary>
    /// <exception cref="InvalidTokenException">The token is none that this gave out.</exception>
    Task<Page<UploadedBlob>> ListAsync(PageRequest page, CancellationToken cancellation);

    /// <summary>Writes the status file <c>NAME.json</c> beside the uploads.</summary>
    /// <param name="version">Tells it from those that were written before.</param>
    Task WriteStatusAsync(string blobName, string json, string version, CancellationToken cancellation);

    /// <summary>The version of the status file; null where there is none.</summary>
    Task<string?> FindStatusAsync(string blobName, CancellationToken cancellation);

    /// <summary>Takes the status file away; nothing happens where there is none.</summary>
    Task DeleteStatusAsync(string blobName, CancellationToken cancellation);
}
