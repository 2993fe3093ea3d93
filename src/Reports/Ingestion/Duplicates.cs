using Reports.Storage;

namespace Reports.Ingestion;

/// <summary>Uploads of the same bytes: the first that still stands is listed, the others name it.</summary>
internal sealed class Duplicates(IReportStore store, IIngestionLog log, OutcomeWriter outcomes, Calendar calendar)
{
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
    public async Task ReleaseAsync(string sha256, string id, CancellationToken cancellation)
    {
        var later = await log.ReleaseAsync(sha256, id, cancellation);
        if (later.Count == 0) return;
        // Not simply the first of them: an upload that was no first itself leaves the first as it is.
        var first = await log.ClaimAsync(sha256, later[0], cancellation);
        await PromoteAsync(first, sha256, cancellation);
        foreach (var other in later.Where(other => other != first))
            await PointAsync(other, first, sha256, cancellation);
    }

    private async Task PromoteAsync(string id, string sha256, CancellationToken cancellation)
    {
        var record = await FindAsync(id, sha256, cancellation);
        var report = await store.FindAsync(id, cancellation);
        var text = await store.ReadTextAsync(id, cancellation);
        if (record is null || report is null || text is null) return;
        await store.SaveAsync(report, text, listed: true, cancellation);
        var promoted = record with { Status = IngestionStatus.Succeeded, DuplicateOf = null, Reason = null, UpdatedAt = calendar.Now };
        await outcomes.WriteAsync(promoted, report, cancellation);
    }

    private async Task PointAsync(string id, string first, string sha256, CancellationToken cancellation)
    {
        if (await FindAsync(id, sha256, cancellation) is not { } record || record.DuplicateOf == first) return;
        var report = await store.FindAsync(id, cancellation);
        await outcomes.WriteAsync(await MarkAsync(record with { UpdatedAt = calendar.Now }, first, cancellation), report, cancellation);
    }

    // An upload whose own delivery is under way, or that has other bytes by now, is no longer this one's to change.
    private async Task<Ingestion?> FindAsync(string id, string sha256, CancellationToken cancellation) =>
        await log.FindAsync(id, cancellation) is { Status: IngestionStatus.Duplicate } record && record.Sha256 == sha256 ? record : null;
}
