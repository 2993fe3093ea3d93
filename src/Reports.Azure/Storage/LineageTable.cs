using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Reports.Coverage;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>
/// Changes one report's opinion in a firm's entity, and tells the ratings after it what the firm said before. The entity
/// is marked as unsettled until they are told, so that whoever comes next tells them all where this was cut off. What lists show
/// of it, and former days do not need, stands in its item; all opinions, where they are more, in a history that lists do not ask for.
/// </summary>
internal sealed class LineageTable(TableServiceClient tables, StorageNames names)
{
    private const string Unsettled = "Unsettled";
    private const string History = "History";
    private const int Attempts = 30;

    private readonly OpinionIndex _index = new(names);

    /// <summary>All the opinions.</summary>
    public static Lineage Read(TableEntity entity) =>
        JsonColumn.IsIn(entity, History) ? new([.. JsonColumn.Read(entity, StorageJson.Instance.Opinions, History)]) : ReadNewest(entity);

    /// <summary>Those that say what holds today.</summary>
    public static Lineage ReadNewest(TableEntity entity) =>
        new([.. JsonColumn.Read(entity, StorageJson.Instance.Opinions)]);

    /// <summary>The entity of some opinions.</summary>
    public static TableEntity Entity(RowAddress address, Lineage lineage, bool unsettled)
    {
        var newest = lineage.Newest.Opinions;
        var columns = JsonColumn.Write<IReadOnlyList<Opinion>>(newest, StorageJson.Instance.Opinions);
        if (newest.Length < lineage.Opinions.Length)
            foreach (var (name, value) in Former(lineage.Opinions)) columns[name] = value;
        if (unsettled) columns[Unsettled] = true;
        return Row.Of(address.Table, address.Partition, address.Row, columns).Entity;
    }

    /// <param name="opinion">Null takes the report's opinion away.</param>
    public async Task<LineageChange> AnnounceAsync(RowAddress address, Opinion? opinion, CancellationToken cancellation)
    {
        var table = tables.GetTableClient(address.Table);
        for (var attempt = 1; ; attempt++)
        {
            var (before, version, unsettled) = await FindAsync(address, cancellation);
            var after = before.With(address.Share!, opinion);
            if (version is null && opinion is null) return new(address, after, null, []);
            try
            {
                var entity = Entity(address, after, unsettled: true);
                var written = version is null
                    ? await table.AddEntityAsync(entity, cancellation)
                    : await table.UpdateEntityAsync(entity, version.Value, TableUpdateMode.Replace, cancellation);
                return new(address, after, written.Headers.ETag, Untold(before, after, address.Share!, unsettled));
            }
            catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412 && attempt < Attempts)
            {
                await Collision.WaitAsync(attempt, cancellation);
            }
        }
    }

    /// <summary>Tells the other reports' ratings, and starts over with all of them where another writer came between.</summary>
    public async Task SettleAsync(LineageChange change, CancellationToken cancellation)
    {
        for (var attempt = 1; change.Version is not null; attempt++)
        {
            await TellAsync(change, cancellation);
            if (await TrySettleAsync(change, last: attempt == Attempts, cancellation)) return;
            await Collision.WaitAsync(attempt, cancellation);
            var (now, version, _) = await FindAsync(change.Address, cancellation);
            change = new(change.Address, now, version, now.Opinions);
        }
    }

    /// <summary>The rows of the report's own rating.</summary>
    public IEnumerable<RowAddress> OwnRows(LineageChange change) =>
        change.Own is { } own ? _index.RatingRows(change.Address, own) : [];

    private static ImmutableArray<Opinion> Untold(Lineage before, Lineage after, string own, bool all) =>
        [.. after.Opinions.Where(opinion => opinion.ReportId != own && (all || before.Before(opinion) != after.Before(opinion)))];

    private async Task TellAsync(LineageChange change, CancellationToken cancellation)
    {
        foreach (var opinion in change.Untold)
        {
            foreach (var address in _index.RatingRows(change.Address, opinion))
            {
                var row = new TableEntity(address.Partition, address.Row);
                RatingColumns.SetPrevious(row, change.Lineage.Before(opinion));
                try
                {
                    await tables.GetTableClient(address.Table).UpdateEntityAsync(row, ETag.All, TableUpdateMode.Merge, cancellation);
                }
                catch (RequestFailedException exception) when (exception.Status == 404)
                {
                    // Its own writer has not come so far yet, and will know.
                }
            }
        }
    }

    private async Task<bool> TrySettleAsync(LineageChange change, bool last, CancellationToken cancellation)
    {
        var table = tables.GetTableClient(change.Address.Table);
        try
        {
            if (change.Lineage.Opinions.IsEmpty) await table.DeleteEntityAsync(change.Address.Partition, change.Address.Row, change.Version!.Value, cancellation);
            else await table.UpdateEntityAsync(Entity(change.Address, change.Lineage, unsettled: false), change.Version!.Value, TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 412 && !last)
        {
            return false;
        }
    }

    private async Task<(Lineage Lineage, ETag? Version, bool Unsettled)> FindAsync(RowAddress address, CancellationToken cancellation)
    {
        var found = await tables.GetTableClient(address.Table).GetEntityIfExistsAsync<TableEntity>(address.Partition, address.Row, cancellationToken: cancellation);
        return found.HasValue ? (Read(found.Value!), found.Value!.ETag, found.Value.ContainsKey(Unsettled)) : (Lineage.Empty, null, false);
    }

    // What an entity cannot hold goes from the old end.
    private static Dictionary<string, object?> Former(ImmutableArray<Opinion> opinions)
    {
        try
        {
            return JsonColumn.Write<IReadOnlyList<Opinion>>(opinions, StorageJson.Instance.Opinions, History);
        }
        catch (ReportTooLargeException) when (opinions.Length > 1)
        {
            return Former(opinions[..(opinions.Length / 2)]);
        }
    }
}
