using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Reports.Azure.Storage;

/// <summary>
/// A report's manifest, a blob beside its document: a report can have more rows than an entity has room to name. From when all is
/// written it carries the report's stamp.
/// </summary>
/// <param name="stamp">Null keeps the one that it has.</param>
internal sealed class BlobManifest(BlobClient blob, string? stamp = null) : IRowManifest
{
    private const string Stamp = "stamp";

    private readonly bool _keeps = stamp is null;
    private string? _stamp = stamp;

    /// <inheritdoc cref="Reports.Storage.IReportStore.FindStampAsync"/>
    public async Task<string?> FindStampAsync(CancellationToken cancellation)
    {
        try
        {
            return StampOf((await blob.GetPropertiesAsync(cancellationToken: cancellation)).Value.Metadata);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task<(IReadOnlyList<RowAddress> Rows, ETag? Version)> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var content = await blob.DownloadContentAsync(cancellation);
            var rows = JsonSerializer.Deserialize(content.Value.Content, StorageJson.Instance.Addresses);
            if (_keeps) _stamp = StampOf(content.Value.Details.Metadata);
            return (rows ?? [], content.Value.Details.ETag);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return ([], null);
        }
    }

    public Task<ETag> AnnounceAsync(IReadOnlyList<RowAddress> rows, ETag? version, CancellationToken cancellation) =>
        WriteAsync(rows, version, stamp: null, cancellation);

    public Task SettleAsync(IReadOnlyList<RowAddress> rows, ETag version, CancellationToken cancellation) => WriteAsync(rows, version, _stamp, cancellation);

    public async Task DeleteAsync(ETag version, CancellationToken cancellation) =>
        await blob.DeleteIfExistsAsync(conditions: new() { IfMatch = version }, cancellationToken: cancellation);

    private static string StampOf(IDictionary<string, string> metadata) => metadata.TryGetValue(Stamp, out var stamp) ? stamp : "";

    private async Task<ETag> WriteAsync(IReadOnlyList<RowAddress> rows, ETag? version, string? stamp, CancellationToken cancellation)
    {
        var content = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(rows, StorageJson.Instance.Addresses));
        var written = await blob.UploadAsync(content, new BlobUploadOptions
        {
            Conditions = version is { } known ? new() { IfMatch = known } : new() { IfNoneMatch = ETag.All },
            HttpHeaders = new() { ContentType = "application/json" },
            Metadata = string.IsNullOrEmpty(stamp) ? null : new Dictionary<string, string> { [Stamp] = stamp },
        }, cancellation);
        return written.Value.ETag;
    }
}
