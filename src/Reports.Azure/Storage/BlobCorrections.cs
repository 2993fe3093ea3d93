using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reports.Corrections;

namespace Reports.Azure.Storage;

/// <summary>A blob beside the report that it corrects; the blob's ETag is the corrections' own.</summary>
internal sealed class BlobCorrections(BlobServiceClient blobs, StorageNames names) : ICorrectionStore
{
    private readonly BlobContainerClient _parsed = blobs.GetBlobContainerClient(names.Parsed);

    public async Task<Correction?> FindAsync(string reportId, CancellationToken cancellation)
    {
        try
        {
            var found = (await Blob(reportId).DownloadContentAsync(cancellation)).Value;
            var (patch, at) = JsonSerializer.Deserialize(found.Content, StorageJson.Instance.StoredCorrection)!;
            return new(patch, at, found.Details.ETag.ToString("G"));
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task<string?> FindETagAsync(string reportId, CancellationToken cancellation)
    {
        try
        {
            return (await Blob(reportId).GetPropertiesAsync(cancellationToken: cancellation)).Value.ETag.ToString("G");
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public Task ReplaceAsync(string reportId, JsonObject patch, DateTimeOffset at, CancellationToken cancellation) => Blob(reportId).UploadAsync(
        BinaryData.FromString(JsonSerializer.Serialize(new(patch, at), StorageJson.Instance.StoredCorrection)),
        new BlobUploadOptions { HttpHeaders = new() { ContentType = "application/json; charset=utf-8" } },
        cancellation);

    public Task DeleteAsync(string reportId, CancellationToken cancellation) => Blob(reportId).DeleteIfExistsAsync(cancellationToken: cancellation);

    private BlobClient Blob(string reportId) => _parsed.GetBlobClient($"{reportId}/corrections.json");
}
