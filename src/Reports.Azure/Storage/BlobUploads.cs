using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The container <c>reports</c> and the status files in <c>ingestions</c>.</summary>
internal sealed class BlobUploads(BlobServiceClient blobs, StorageNames names) : IUploads
{
    private const int LongestName = 1024;
    private const string Version = "version";

    private readonly BlobContainerClient _uploads = blobs.GetBlobContainerClient(names.Uploads);
    private readonly BlobContainerClient _statuses = blobs.GetBlobContainerClient(names.Statuses);

    // With quotes everywhere: a list has its ETags without.
    public async Task<UploadedBlob?> FindAsync(string blobName, CancellationToken cancellation)
    {
        try
        {
            var blob = (await _uploads.GetBlobClient(blobName).GetPropertiesAsync(cancellationToken: cancellation)).Value;
            return new(blobName, blob.ETag.ToString("H"), blob.ContentLength, blob.ContentType, blob.LastModified);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task<Upload?> ReadAsync(string blobName, CancellationToken cancellation)
    {
        try
        {
            var blob = (await _uploads.GetBlobClient(blobName).DownloadContentAsync(cancellation)).Value;
            var details = blob.Details;
            return new(new(blobName, details.ETag.ToString("H"), details.ContentLength, details.ContentType, details.LastModified), blob.Content.ToMemory());
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task<Reports.Storage.Page<UploadedBlob>> ListAsync(PageRequest page, CancellationToken cancellation)
    {
        try
        {
            await using var pages = _uploads.GetBlobsAsync(BlobTraits.None, BlobStates.None, null, cancellation).AsPages(page.Token, page.Size).GetAsyncEnumerator(cancellation);
            if (!await pages.MoveNextAsync()) return new([], null);
            var next = pages.Current.ContinuationToken is { Length: > 0 } token ? token : null;
            return new([.. pages.Current.Values.Select(Blob)], next);
        }
        catch (RequestFailedException exception) when (exception.Status == 400 && page.Token is not null)
        {
            throw new InvalidTokenException();
        }
    }

    public Task WriteStatusAsync(string blobName, string json, string version, CancellationToken cancellation) =>
        _statuses.GetBlobClient(StatusName(blobName)).UploadAsync(
            BinaryData.FromString(json),
            new BlobUploadOptions
            {
                HttpHeaders = new() { ContentType = "application/json; charset=utf-8" },
                Metadata = new Dictionary<string, string> { [Version] = version },
            },
            cancellation);

    public async Task<string?> FindStatusAsync(string blobName, CancellationToken cancellation)
    {
        try
        {
            var status = await _statuses.GetBlobClient(StatusName(blobName)).GetPropertiesAsync(cancellationToken: cancellation);
            return status.Value.Metadata.TryGetValue(Version, out var version) ? version : "";
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public Task DeleteStatusAsync(string blobName, CancellationToken cancellation) =>
        _statuses.GetBlobClient(StatusName(blobName)).DeleteIfExistsAsync(cancellationToken: cancellation);

    private static UploadedBlob Blob(BlobItem blob) =>
        new(blob.Name, blob.Properties.ETag!.Value.ToString("H"), blob.Properties.ContentLength ?? 0, blob.Properties.ContentType, blob.Properties.LastModified!.Value);

    private static string StatusName(string blobName) =>
        blobName.Length + ".json".Length <= LongestName ? $"{blobName}.json" : $"{ReportId.From(blobName)}.json";
}
