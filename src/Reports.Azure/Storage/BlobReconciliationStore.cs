using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Reports.Ingestion;

namespace Reports.Azure.Storage;

/// <summary>The blob <c>private/reconciliation.json</c>.</summary>
internal sealed class BlobReconciliationStore(BlobServiceClient blobs, StorageNames names) : IReconciliationStore
{
    private readonly BlobClient _blob = blobs.GetBlobContainerClient(names.Private).GetBlobClient("reconciliation.json");

    public async Task<Reconciliation?> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            return JsonSerializer.Deserialize((await _blob.DownloadContentAsync(cancellation)).Value.Content, StorageJson.Instance.Reconciliation);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task WriteAsync(Reconciliation pass, CancellationToken cancellation) =>
        await _blob.UploadAsync(BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(pass, StorageJson.Instance.Reconciliation)), overwrite: true, cancellation);
}
