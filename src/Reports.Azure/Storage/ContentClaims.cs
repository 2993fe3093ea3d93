using Azure;
using Azure.Data.Tables;

namespace Reports.Azure.Storage;

/// <summary>
/// The table <c>Contents</c>: for each content hash one entity with the ids that claimed it, in that order. One entity,
/// because two uploads of the same bytes at once must agree which was first.
/// </summary>
internal sealed class ContentClaims(TableClient table)
{
    private const string RowKey = "claims";
    private const int Attempts = 15;

    /// <returns>All claims, oldest first.</returns>
    public async Task<IReadOnlyList<string>> ReadAsync(string sha256, CancellationToken cancellation) => (await FindAsync(sha256, cancellation)).Ids;

    /// <returns>All claims, oldest first.</returns>
    public Task<IReadOnlyList<string>> AddAsync(string sha256, string id, CancellationToken cancellation) =>
        ChangeAsync(sha256, ids => ids.Contains(id) ? ids : [.. ids, id], cancellation);

    /// <returns>The claims that were made later, oldest first; where there was none to give up, all.</returns>
    public async Task<IReadOnlyList<string>> RemoveAsync(string sha256, string id, CancellationToken cancellation)
    {
        var place = 0;
        var left = await ChangeAsync(sha256, ids =>
        {
            place = Math.Max(0, ids.ToList().IndexOf(id));
            return [.. ids.Where(other => other != id)];
        }, cancellation);
        return [.. left.Skip(place)];
    }

    private async Task<IReadOnlyList<string>> ChangeAsync(string sha256, Func<IReadOnlyList<string>, IReadOnlyList<string>> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (before, version) = await FindAsync(sha256, cancellation);
            var after = change(before);
            if (after.Count == before.Count) return after;
            try
            {
                await WriteAsync(sha256, after, version, cancellation);
                return after;
            }
            catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412 && attempt < Attempts)
            {
                await Collision.WaitAsync(attempt, cancellation);
            }
        }
    }

    private async Task<(IReadOnlyList<string> Ids, ETag? Version)> FindAsync(string sha256, CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Keys.Join(sha256), RowKey, cancellationToken: cancellation);
        return found.HasValue ? (JsonColumn.Read(found.Value!, StorageJson.Instance.Ids), found.Value!.ETag) : ([], null);
    }

    private async Task WriteAsync(string sha256, IReadOnlyList<string> ids, ETag? version, CancellationToken cancellation)
    {
        var entity = Row.Of(table.Name, Keys.Join(sha256), RowKey, JsonColumn.Write(ids, StorageJson.Instance.Ids)).Entity;
        if (version is null) await table.AddEntityAsync(entity, cancellation);
        else if (ids.Count == 0) await table.DeleteEntityAsync(entity.PartitionKey, entity.RowKey, version.Value, cancellation);
        else await table.UpdateEntityAsync(entity, version.Value, TableUpdateMode.Replace, cancellation);
    }
}
