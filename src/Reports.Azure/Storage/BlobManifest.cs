using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Reports.Azure.Storage;

/// <summary>A report's manifest, a blob beside its document: a report can have more rows than an entity has room to name.</summary>
internal sealed class BlobManifest(BlobClient blob) : IRowManifest
{
    public async Task<(IReadOnlyList<RowAddress> Rows, ETag? Version)> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var content = await blob.DownloadContentAsync(cancellation);
            var rows = JsonSerializer.Deserialize(content.Value.Content, StorageJson.Instance.Addresses);
            return (rows ?? [], content.Value.Details.ETag);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return ([], null);
        }
    }

    public async Task<ETag> AnnounceAsync(IReadOnlyList<RowAddress> rows, ETag? version, CancellationToken cancellation)
    {
        var content = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(rows, StorageJson.Instance.Addresses));
        var written = await blob.UploadAsync(content, new BlobUploadOptions
        {
            Conditions = version is { } known ? new() { IfMatch = known } : new() { IfNoneMatch = ETag.All },
            HttpHeaders = new() { ContentType = "application/json" },
        }, cancellation);
        return written.Value.ETag;
    }

    public Task SettleAsync(IReadOnlyList<RowAddress> rows, ETag version, CancellationToken cancellation) => AnnounceAsync(rows, version, cancellation);

    public async Task DeleteAsync(ETag version, CancellationToken cancellation) =>
        await blob.DeleteIfExistsAsync(conditions: new() { IfMatch = version }, cancellationToken: cancellation);
}
