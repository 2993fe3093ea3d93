using Azure;
using Reports.Ingestion;

namespace Reports.Azure.Storage;

/// <summary>
/// Replaces the rows of one owner. Cut off anywhere and repeated, it leaves exactly the new rows: the manifest names old
/// and new before anything is written, and is reduced to the new when the old are gone. Where another writer did not come to its end,
/// and may be about to write what is gone here, its rows stay named until it cannot be alive, and are replaced once more then.
/// </summary>
internal sealed class RowReplacement(IRowWriter rows, Calendar calendar)
{
    private const int Attempts = 15;

    /// <param name="also">What belongs to the owner and is not a row.</param>
    public Task RunAsync(IRowManifest manifest, IReadOnlyList<Row> next, Func<CancellationToken, Task>? also, CancellationToken cancellation) =>
        RunAsync(manifest, (_, _) => Task.FromResult<IReadOnlyList<Row>?>(next), also, cancellation);

    /// <param name="next">The new rows in place of those there are, asked again where another writer came between; null leaves all as it is.</param>
    public Task RunAsync(IRowManifest manifest, Func<IReadOnlyList<RowAddress>, CancellationToken, Task<IReadOnlyList<Row>?>> next, CancellationToken cancellation) =>
        RunAsync(manifest, next, also: null, cancellation);

    private async Task RunAsync(IRowManifest manifest, Func<IReadOnlyList<RowAddress>, CancellationToken, Task<IReadOnlyList<Row>?>> next, Func<CancellationToken, Task>? also, CancellationToken cancellation)
    {
        for (var attempt = 1; !await TryAsync(manifest, next, also, attempt == Attempts, cancellation); attempt++)
            await Collision.WaitAsync(attempt, cancellation);
    }

    private async Task<bool> TryAsync(IRowManifest manifest, Func<IReadOnlyList<RowAddress>, CancellationToken, Task<IReadOnlyList<Row>?>> replacement, Func<CancellationToken, Task>? also, bool last, CancellationToken cancellation)
    {
        var before = await manifest.ReadAsync(cancellation);
        if (await replacement(before.Rows, cancellation) is not { } next) return true;
        var again = before.OpenAt(calendar.Now);
        RowAddress[] after = [.. next.Select(row => row.Address)];
        RowAddress[] stale = [.. before.Rows.Except(after)];
        try
        {
            var announced = await manifest.AnnounceAsync([.. stale, .. after], before.Version, calendar.Now + IngestionLimits.AtWork, cancellation);
            if (also is not null) await also(cancellation);
            await rows.UpsertAsync(next, cancellation);
            await rows.DeleteAsync(stale, cancellation);
            // Also where nothing was stale: a writer beside this one has to notice.
            await manifest.SettleAsync(again is null ? after : [.. stale, .. after], announced, again, cancellation);
            return true;
        }
        // 404 where the owner was taken away meanwhile.
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412 && !last)
        {
            return false;
        }
    }
}
