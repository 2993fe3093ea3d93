using System.Collections.Concurrent;
using Reports.Coverage;

namespace Reports.Azure.Storage;

/// <summary>
/// Writes a report's own rows, and its part of those that it shares with others. It is listed among the reports last, and taken from
/// there first: a report that is listed has all it says in the other lists, whenever somebody looks.
/// </summary>
internal sealed class ReportRowWriter(TableRows rows, LineageTable lineages, BrokerDirectory brokers, StorageNames names) : IRowWriter
{
    private static ParallelOptions Bounded(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };

    // The lineages come first: from them a rating knows what the firm said before.
    public async Task UpsertAsync(IReadOnlyList<Row> all, CancellationToken cancellation)
    {
        var own = all.Where(row => row.Share is null).ToLookup(row => Lists(row.Address));
        var firms = all.Where(row => row.Share is not null && brokers.Has(row.Address));
        var changes = await AnnounceAsync(all.Where(row => row.Share is not null && !brokers.Has(row.Address)), cancellation);
        TellOwn([.. own[false], .. own[true]], changes);
        await rows.UpsertAsync([.. own[false]], cancellation);
        await Parallel.ForEachAsync(changes, Bounded(cancellation), async (change, stop) => await lineages.SettleAsync(change, stop));
        await rows.UpsertAsync([.. own[true]], cancellation);
        foreach (var firm in firms) await brokers.AddAsync(firm.Entity, cancellation);
    }

    public async Task DeleteAsync(IReadOnlyList<RowAddress> addresses, CancellationToken cancellation)
    {
        var own = addresses.Where(address => address.Share is null).ToLookup(Lists);
        await rows.DeleteAsync([.. own[true]], cancellation);
        await rows.DeleteAsync([.. own[false]], cancellation);
        await Parallel.ForEachAsync(addresses.Where(address => address.Share is not null), Bounded(cancellation), async (address, stop) =>
        {
            if (brokers.Has(address)) await brokers.RemoveAsync(address, stop);
            else await lineages.SettleAsync(await lineages.AnnounceAsync(address, opinion: null, stop), stop);
        });
    }

    private bool Lists(RowAddress address) => address.Table == names.ReportsTable;

    private async Task<IReadOnlyCollection<LineageChange>> AnnounceAsync(IEnumerable<Row> shares, CancellationToken cancellation)
    {
        var changes = new ConcurrentBag<LineageChange>();
        await Parallel.ForEachAsync(shares, Bounded(cancellation), async (share, stop) =>
            changes.Add(await lineages.AnnounceAsync(share.Address, JsonColumn.Read(share.Entity, StorageJson.Instance.Opinion), stop)));
        return changes;
    }

    private void TellOwn(IEnumerable<Row> own, IEnumerable<LineageChange> changes)
    {
        var previous = new Dictionary<RowAddress, PreviousRating?>();
        foreach (var change in changes)
            foreach (var address in lineages.OwnRows(change))
                previous[address] = change.Lineage.Before(change.Own!);
        foreach (var row in own)
            if (previous.TryGetValue(row.Address, out var before)) RatingColumns.SetPrevious(row.Entity, before);
    }
}
