namespace Reports.Ingestion;

/// <summary>Uploads of the same bytes: the first that still stands is listed, the others name it.</summary>
/// <param name="deliver">Has an upload looked at whose turn it may be.</param>
internal sealed class Duplicates(IIngestionLog log, Func<string, CancellationToken, Task<Ingestion?>> deliver)
{
    /// <summary>Claims the bytes for an upload: the id of the first upload of them.</summary>
    public async Task<string> FirstAsync(string sha256, string id, CancellationToken cancellation)
    {
        while (true)
        {
            var first = await log.ClaimAsync(sha256, id, cancellation);
            if (first == id || await log.FindAsync(first, cancellation) is { Status: not IngestionStatus.Failed } holder && holder.Sha256 == sha256) return first;
            // A delivery that was overtaken by newer content, and died before it gave its claim up.
            await log.ReleaseAsync(sha256, first, cancellation);
        }
    }

    public async Task<Ingestion> MarkAsync(Ingestion outcome, string first, CancellationToken cancellation)
    {
        var name = (await log.FindAsync(first, cancellation))?.BlobName ?? first;
        return outcome with
        {
            Status = IngestionStatus.Duplicate,
            DuplicateOf = first,
            Reason = $"The same bytes were uploaded before as '{name}'. Lists and counts show that one.",
        };
    }

    /// <summary>Gives up an upload's claim to its former bytes; the next upload of them takes its place.</summary>
    public async Task ReleaseAsync(string? sha256, string id, CancellationToken cancellation)
    {
        if (sha256 is null) return;
        foreach (var later in await log.ReleaseAsync(sha256, id, cancellation))
        {
            if (await log.FindAsync(later, cancellation) is not { } other) continue;
            // One that is no first either has given its own claim up, and had those behind it looked at.
            if (await deliver(other.BlobName, cancellation) is null or { Status: IngestionStatus.Failed }) return;
        }
    }
}
