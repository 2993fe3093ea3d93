using Reports.Storage;

namespace Reports.Azure.Tests.Support;

/// <summary>The container as it would be if its clock were the test's: Azurite takes none.</summary>
internal sealed class ClockedUploads(IUploads uploads, TimeProvider time) : IUploads
{
    public async Task<UploadedBlob?> FindAsync(string blobName, CancellationToken cancellation) =>
        await uploads.FindAsync(blobName, cancellation) is { } blob ? At(blob) : null;

    public async Task<Upload?> ReadAsync(string blobName, CancellationToken cancellation) =>
        await uploads.ReadAsync(blobName, cancellation) is { } upload ? upload with { Blob = At(upload.Blob) } : null;

    public Task WriteStatusAsync(string blobName, string json, CancellationToken cancellation) => uploads.WriteStatusAsync(blobName, json, cancellation);

    public Task DeleteStatusAsync(string blobName, CancellationToken cancellation) => uploads.DeleteStatusAsync(blobName, cancellation);

    private UploadedBlob At(UploadedBlob blob) => blob with { UploadedAt = time.GetUtcNow() };
}
