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

    private readonly BlobContainerClient _uploads = blobs.GetBlobContainerClient(names.Uploads);
    private readonly BlobContainerClient _statuses = blobs.GetBlobContainerClient(names.Statuses);

    public async Task<Upload?> ReadAsync(string blobName, CancellationToken cancellation)
    {
        try
        {
            var blob = (await _uploads.GetBlobClient(blobName).DownloadContentAsync(cancellation)).Value;
            return new(blobName, blob.Content.ToMemory(), blob.Details.ContentType, blob.Details.LastModified);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public Task WriteStatusAsync(string blobName, string json, CancellationToken cancellation) =>
        _statuses.GetBlobClient(StatusName(blobName)).UploadAsync(
            BinaryData.FromString(json),
            new BlobUploadOptions { HttpHeaders = new() { ContentType = "application/json; charset=utf-8" } },
            cancellation);

    private static string StatusName(string blobName) =>
        blobName.Length + ".json".Length <= LongestName ? $"{blobName}.json" : $"{ReportId.From(blobName)}.json";
}
