using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reports.Azure.Storage;
using Reports.Digests;
using Reports.Storage;
using DigestPage = Reports.Storage.Page<Reports.Digests.DigestEntry>;

namespace Reports.Azure.Digests;

/// <summary>Frozen digests as blobs, because a busy week is more than a table entity holds.</summary>
internal sealed class BlobDigestStore(BlobServiceClient service, StorageNames names) : IDigestStore
{
    private readonly BlobContainerClient _container = service.GetBlobContainerClient(names.Digests);

    public async Task<FrozenDigest?> FindAsync(IsoWeek week, CancellationToken cancellation)
    {
        try
        {
            var blob = await _container.GetBlobClient(DigestKeys.Blob(week)).DownloadContentAsync(cancellation);
            return DigestJson.Deserialize(blob.Value.Content);
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return null;
        }
    }

    public async Task<bool> TryFreezeAsync(FrozenDigest digest, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            HttpHeaders = new BlobHttpHeaders { ContentType = "application/json; charset=utf-8" },
            Metadata = DigestMetadata.Of(DigestEntry.Of(digest)),
        };
        try
        {
            await _container.GetBlobClient(DigestKeys.Blob(digest.Digest.Week))
                .UploadAsync(BinaryData.FromString(DigestJson.Serialize(digest)), options, cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            return false;
        }
    }

    // A year has 52 of them, so that all are read to turn their order round.
    public async Task<DigestPage> ListAsync(PageRequest page, CancellationToken cancellation)
    {
        var before = page.Token is null ? (IsoWeek?)null : IsoWeek.TryParse(page.Token, out var week) ? week : throw new InvalidTokenException();
        List<DigestEntry> entries = [];
        await foreach (var blob in _container.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, null, cancellation))
        {
            if (DigestKeys.WeekOf(blob.Name) is { } found && !(found >= before) && DigestMetadata.Read(found, blob.Metadata) is { } entry)
                entries.Add(entry);
        }
        var items = entries.OrderByDescending(entry => entry.Week).Take(page.Size).ToList();
        return new DigestPage(items, items.Count < entries.Count ? items[^1].Week.ToString() : null);
    }
}
