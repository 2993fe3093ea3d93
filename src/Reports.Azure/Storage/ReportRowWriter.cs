using System.Collections.Concurrent;
using Reports.Coverage;

namespace Reports.Azure.Storage;

/// <summary>Writes a report's own rows, and its part of those that it shares with others.</summary>
internal sealed class ReportRowWriter(TableRows rows, LineageTable lineages) : IRowWriter
{
    private static ParallelOptions Bounded(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };

    // The shares come first: from them a rating knows what the firm said before.
    public async Task UpsertAsync(IReadOnlyList<Row> all, CancellationToken cancellation)
    {
        var changes = new ConcurrentBag<LineageChange>();
        await Parallel.ForEachAsync(all.Where(row => row.Share is not null), Bounded(cancellation), async (row, stop) =>
            changes.Add(await lineages.AnnounceAsync(row.Address, JsonColumn.Read(row.Entity, StorageJson.Instance.Opinion), stop)));

        var previous = new Dictionary<RowAddress, PreviousRating?>();
        foreach (var change in changes)
            foreach (var address in lineages.OwnRows(change))
                previous[address] = change.Lineage.Before(change.Own!);
        var own = all.Where(row => row.Share is null).ToList();
        foreach (var row in own)
            if (previous.TryGetValue(row.Address, out var before)) RatingColumns.SetPrevious(row.Entity, before);

        await rows.UpsertAsync(own, cancellation);
        await Parallel.ForEachAsync(changes, Bounded(cancellation), async (change, stop) => await lineages.SettleAsync(change, stop));
    }

    public async Task DeleteAsync(IReadOnlyList<RowAddress> addresses, CancellationToken cancellation)
    {
        await rows.DeleteAsync([.. addresses.Where(address => address.Share is null)], cancellation);
        await Parallel.ForEachAsync(addresses.Where(address => address.Share is not null), Bounded(cancellation), async (address, stop) =>
            await lineages.SettleAsync(await lineages.AnnounceAsync(address, opinion: null, stop), stop));
    }
}
