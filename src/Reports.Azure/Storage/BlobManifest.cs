using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Reports.Azure.Storage;

/// <summary>
/// A report's manifest, a blob beside its document: a report can have more rows than an entity has room to name. From when all is
/// written it carries the report's stamp, and until when another writer may be at work on it.
/// </summary>
/// <param name="stamp">Null keeps the one that it has.</param>
internal sealed class BlobManifest(BlobClient blob, Calendar calendar, string? stamp = null) : IRowManifest
{
    private const string Stamp = "stamp";
    private const string Until = "until";
    private const string Removed = "removed";

    private readonly bool _keeps = stamp is null;
    private string? _stamp = stamp;

    /// <inheritdoc cref="Reports.Storage.IReportStore.FindStampAsync"/>
    public async Task<string?> FindStampAsync(CancellationToken cancellation)
    {
        try
        {
            var metadata = (await blob.GetPropertiesAsync(cancellationToken: cancellation)).Value.Metadata;
            if (UntilOf(metadata) <= calendar.Now) return "";
            return metadata.ContainsKey(Removed) ? null : StampOf(metadata);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task<RowNames> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var content = await blob.DownloadContentAsync(cancellation);
            var rows = JsonSerializer.Deserialize(content.Value.Content, StorageJson.Instance.Addresses);
            if (_keeps) _stamp = StampOf(content.Value.Details.Metadata);
            return new(rows ?? [], content.Value.Details.ETag, UntilOf(content.Value.Details.Metadata));
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return RowNames.None;
        }
    }

    public Task<ETag> AnnounceAsync(IReadOnlyList<RowAddress> rows, ETag? version, DateTimeOffset until, CancellationToken cancellation) =>
        WriteAsync(rows, version, [(Until, Instant(until))], cancellation);

    public Task SettleAsync(IReadOnlyList<RowAddress> rows, ETag version, DateTimeOffset? again, CancellationToken cancellation) =>
        WriteAsync(rows, version, [(Stamp, _stamp), (Until, again is { } until ? Instant(until) : null)], cancellation);

    /// <summary>Names what a writer may be about to write of a report that is gone otherwise.</summary>
    public Task BuryAsync(IReadOnlyList<RowAddress> rows, ETag version, DateTimeOffset until, CancellationToken cancellation) =>
        WriteAsync(rows, version, [(Removed, "yes"), (Until, Instant(until))], cancellation);

    public async Task DeleteAsync(ETag version, CancellationToken cancellation) =>
        await blob.DeleteIfExistsAsync(conditions: new() { IfMatch = version }, cancellationToken: cancellation);

    private static string StampOf(IDictionary<string, string> metadata) => metadata.TryGetValue(Stamp, out var stamp) ? stamp : "";

    private static DateTimeOffset? UntilOf(IDictionary<string, string> metadata) =>
        metadata.TryGetValue(Until, out var until) ? DateTimeOffset.Parse(until, CultureInfo.InvariantCulture) : null;

    private static string Instant(DateTimeOffset instant) => instant.ToString("O", CultureInfo.InvariantCulture);

    private async Task<ETag> WriteAsync(IReadOnlyList<RowAddress> rows, ETag? version, (string Name, string? Value)[] metadata, CancellationToken cancellation)
    {
        var content = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(rows, StorageJson.Instance.Addresses));
        var written = await blob.UploadAsync(content, new BlobUploadOptions
        {
            Conditions = version is { } known ? new() { IfMatch = known } : new() { IfNoneMatch = ETag.All },
            HttpHeaders = new() { ContentType = "application/json" },
            Metadata = metadata.Where(entry => !string.IsNullOrEmpty(entry.Value)).ToDictionary(entry => entry.Name, entry => entry.Value),
        }, cancellation);
        return written.Value.ETag;
    }
}
