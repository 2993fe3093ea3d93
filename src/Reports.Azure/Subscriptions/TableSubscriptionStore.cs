using Azure;
using Azure.Data.Tables;
using Reports.Azure.Storage;
using Reports.Subscriptions;

namespace Reports.Azure.Subscriptions;

/// <summary>The table <c>Subscriptions</c>: PartitionKey <c>all</c>, RowKey the subscription's id, which is made of its address.</summary>
internal sealed class TableSubscriptionStore(TableServiceClient service, StorageNames names) : ISubscriptionStore
{
    private const string Partition = "all";

    private readonly TableClient _table = service.GetTableClient(names.SubscriptionsTable);

    public async Task<(Subscription Subscription, string Version)?> FindAsync(string id, CancellationToken cancellation)
    {
        if (id.Length != SubscriptionId.Length || !id.All(char.IsAsciiHexDigitLower)) return null;
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(Partition, id, cancellationToken: cancellation);
        return found.HasValue ? (Read(found.Value!), found.Value!.ETag.ToString()) : null;
    }

    public async Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation)
    {
        List<Subscription> all = [];
        await foreach (var entity in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellation)) all.Add(Read(entity));
        return all;
    }

    public async Task<bool> TryWriteAsync(Subscription subscription, string? version, CancellationToken cancellation)
    {
        var entity = new TableEntity(Partition, subscription.Id)
        {
            // For people who look there; the rest is in the item.
            ["Address"] = subscription.Address,
            ["State"] = subscription.State.ToString(),
        };
        foreach (var (name, value) in JsonColumn.Write(subscription, StorageJson.Instance.Subscription)) entity[name] = value;
        try
        {
            if (version is null) await _table.AddEntityAsync(entity, cancellation);
            else await _table.UpdateEntityAsync(entity, new ETag(version), TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public Task DeleteAsync(string id, CancellationToken cancellation) => _table.DeleteEntityAsync(Partition, id, cancellationToken: cancellation);

    private static Subscription Read(TableEntity entity) => JsonColumn.Read(entity, StorageJson.Instance.Subscription);
}
