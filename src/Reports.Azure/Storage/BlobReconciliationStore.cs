using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reports.Ingestion;

namespace Reports.Azure.Storage;

/// <summary>The blob <c>private/reconciliation.json</c>.</summary>
internal sealed class BlobReconciliationStore(BlobServiceClient blobs, StorageNames names) : IReconciliationStore
{
    private readonly BlobClient _blob = blobs.GetBlobContainerClient(names.Private).GetBlobClient("reconciliation.json");

    public async Task<(Reconciliation? Pass, string? Version)> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var blob = (await _blob.DownloadContentAsync(cancellation)).Value;
            return (JsonSerializer.Deserialize(blob.Content, StorageJson.Instance.Reconciliation), blob.Details.ETag.ToString());
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return (null, null);
        }
    }

    public async Task<bool> TryWriteAsync(Reconciliation pass, string? version, CancellationToken cancellation)
    {
        var content = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(pass, StorageJson.Instance.Reconciliation));
        try
        {
            await _blob.UploadAsync(content, new BlobUploadOptions { Conditions = version is null ? new() { IfNoneMatch = ETag.All } : new() { IfMatch = new(version) } }, cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            return false;
        }
    }
}
