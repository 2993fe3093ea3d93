using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reports.Model;
using Reports.Securities;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>Reports as documents in the container <c>parsed</c> with index rows in tables.</summary>
internal sealed class TableReportStore(BlobServiceClient blobs, ReportRowWriter rows, UnjoinedNames unjoined, ISecurities securities, StorageNames names, Calendar calendar) : IReportStore
{
    private const int Attempts = 15;

    // However often it is tried.
    private static readonly HashSet<string> TooLarge = ["EntityTooLarge", "PropertyValueTooLarge", "RequestBodyTooLarge", "TooManyProperties"];

    private readonly BlobContainerClient _parsed = blobs.GetBlobContainerClient(names.Parsed);
    private readonly ReportRows _index = new(names);
    private readonly SecurityJoin _join = new(securities);
    private readonly RowReplacement _replacement = new(rows, calendar);

    public async Task<Report?> FindAsync(string id, CancellationToken cancellation) =>
        await ReadAsync(Document(id), cancellation) is { } json ? ReportJson.Deserialize(json) : null;

    public Task<string?> ReadTextAsync(string id, CancellationToken cancellation) => ReadAsync(Text(id), cancellation);

    public Task<string?> FindStampAsync(string id, CancellationToken cancellation) => Manifest(id).FindStampAsync(cancellation);

    public async Task SaveAsync(Report report, string text, bool listed, CancellationToken cancellation)
    {
        var next = listed ? await RowsAsync(report, cancellation) : [];
        try
        {
            await _replacement.RunAsync(Manifest(report.Id, ReportStamp.Of(report, listed)), next, async stop =>
            {
                await WriteAsync(Text(report.Id), text, "text/plain; charset=utf-8", stop);
                await WriteAsync(Document(report.Id), ReportJson.Serialize(report), "application/json", stop);
            }, cancellation);
        }
        catch (RequestFailedException exception) when (TooLarge.Contains(exception.ErrorCode ?? ""))
        {
            throw new ReportTooLargeException(exception);
        }
        if (listed) await JoinLateAsync(report, next, cancellation);
    }

    // A stock's rows stand under its code, so that a code that changes is a row elsewhere, and the addresses tell.
    public async Task<bool> ReindexAsync(string id, CancellationToken cancellation)
    {
        var changed = false;
        await _replacement.RunAsync(Manifest(id), async (before, stop) =>
        {
            changed = false;
            if (before.Count == 0 || await FindAsync(id, stop) is not { } report) return null;
            var next = await RowsAsync(report, stop);
            changed = !before.ToHashSet().SetEquals(next.Select(row => row.Address));
            return changed ? next : null;
        }, cancellation);
        return changed;
    }

    public async Task<bool> RemoveAsync(string id, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await TryRemoveAsync(id, attempt == Attempts, cancellation) is { } whole) return whole;
            await Collision.WaitAsync(attempt, cancellation);
        }
    }

    // Also this report once more, where it has such names: what says their codes may have been stored while it was.
    private async Task JoinLateAsync(Report report, IReadOnlyList<Row> written, CancellationToken cancellation)
    {
        foreach (var id in await unjoined.TaughtByAsync(report, cancellation)) await ReindexAsync(id, cancellation);
        if (written.Any(UnjoinedNames.Has)) await ReindexAsync(report.Id, cancellation);
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(Report report, CancellationToken cancellation) =>
        _index.Of(report, await _join.JoinAsync(report, cancellation));

    // The manifest loses its stamp first and goes last: as long as anything else is there, repeating this finds it. Null where another writer came between.
    private async Task<bool?> TryRemoveAsync(string id, bool last, CancellationToken cancellation)
    {
        var manifest = Manifest(id);
        var before = await manifest.ReadAsync(cancellation);
        if (before.Version is null) return true;
        var open = before.OpenAt(calendar.Now);
        try
        {
            // It writes no row itself, which anybody would have to wait for.
            var announced = await manifest.AnnounceAsync(before.Rows, before.Version, open ?? calendar.Now, cancellation);
            await rows.DeleteAsync(before.Rows, cancellation);
            await Document(id).DeleteIfExistsAsync(cancellationToken: cancellation);
            await Text(id).DeleteIfExistsAsync(cancellationToken: cancellation);
            if (open is { } until) await manifest.BuryAsync(before.Rows, announced, until, cancellation);
            else await manifest.DeleteAsync(announced, cancellation);
            return open is null;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412 && !last)
        {
            return null;
        }
    }

    private BlobClient Document(string id) => _parsed.GetBlobClient($"{id}/report.json");

    private BlobClient Text(string id) => _parsed.GetBlobClient($"{id}/text.txt");

    private BlobManifest Manifest(string id, string? stamp = null) => new(_parsed.GetBlobClient($"{id}/rows.json"), calendar, stamp);

    private static async Task<string?> ReadAsync(BlobClient blob, CancellationToken cancellation)
    {
        try
        {
            return (await blob.DownloadContentAsync(cancellation)).Value.Content.ToString();
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    private static async Task WriteAsync(BlobClient blob, string content, string contentType, CancellationToken cancellation) =>
        await blob.UploadAsync(BinaryData.FromString(content), new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } }, cancellation);
}
