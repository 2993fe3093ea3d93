using System.Collections.Concurrent;
using Reports.Storage;

namespace Reports.Azure.Tests.Support;

/// <summary>The container as it would be if its clock were the test's: Azurite takes none.</summary>
internal sealed class ClockedUploads(IUploads uploads, TimeProvider time) : IUploads
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _times = new();

    /// <summary>A blob was uploaded now.</summary>
    public void Note(string blobName) => _times[blobName] = time.GetUtcNow();

    public async Task<UploadedBlob?> FindAsync(string blobName, CancellationToken cancellation) =>
        await uploads.FindAsync(blobName, cancellation) is { } blob ? At(blob) : null;

    public async Task<Upload?> ReadAsync(string blobName, CancellationToken cancellation) =>
        await uploads.ReadAsync(blobName, cancellation) is { } upload ? upload with { Blob = At(upload.Blob) } : null;

    public async Task<Page<UploadedBlob>> ListAsync(PageRequest page, CancellationToken cancellation) => (await uploads.ListAsync(page, cancellation)).Select(At);

    public Task WriteStatusAsync(string blobName, string json, string version, CancellationToken cancellation) => uploads.WriteStatusAsync(blobName, json, version, cancellation);

    public Task<string?> FindStatusAsync(string blobName, CancellationToken cancellation) => uploads.FindStatusAsync(blobName, cancellation);

    public Task DeleteStatusAsync(string blobName, CancellationToken cancellation) => uploads.DeleteStatusAsync(blobName, cancellation);

    private UploadedBlob At(UploadedBlob blob) => blob with { UploadedAt = _times.GetValueOrDefault(blob.Name, time.GetUtcNow()) };
}
