using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>The blob <c>reference/securities.csv</c>, read again when it has another version.</summary>
internal sealed class BlobReference(BlobServiceClient blobs, StorageNames names) : IReference
{
    private const string Name = "securities.csv";

    private readonly BlobClient _list = blobs.GetBlobContainerClient(names.Reference).GetBlobClient(Name);
    private readonly BlobClient _status = blobs.GetBlobContainerClient(names.Statuses).GetBlobClient($"{Name}.json");
    private volatile Known? _known;

    public async Task<ReferenceList> ReadAsync(CancellationToken cancellation)
    {
        var known = _known;
        try
        {
            var options = new BlobDownloadOptions { Conditions = known is null ? null : new() { IfNoneMatch = known.Version } };
            var found = await _list.DownloadContentAsync(options, cancellation);
            if (found.GetRawResponse().Status == 304) return known!.List;
            var list = ReferenceReader.Read(found.Value.Content.ToMemory().Span);
            _known = new(found.Value.Details.ETag, list);
            return list;
        }
        catch (RequestFailedException exception) when (exception.Status == 304 && known is not null)
        {
            return known.List;
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return ReferenceList.Absent;
        }
    }

    public async Task WriteStatusAsync(string? json, CancellationToken cancellation)
    {
        if (json is null) await _status.DeleteIfExistsAsync(cancellationToken: cancellation);
        else await _status.UploadAsync(BinaryData.FromString(json), new BlobUploadOptions { HttpHeaders = new() { ContentType = "application/json; charset=utf-8" } }, cancellation);
    }

    private sealed record Known(ETag Version, ReferenceList List);
}
