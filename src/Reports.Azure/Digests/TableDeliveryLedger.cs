using Azure;
using Azure.Data.Tables;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>Who got which week's mail, in the table <c>Digests</c>; see <see cref="DigestKeys"/> for its keys.</summary>
internal sealed class TableDeliveryLedger(TableServiceClient service) : IDeliveryLedger
{
    private readonly TableClient _table = service.GetTableClient(DigestKeys.Table);
    private readonly FirstUse _created = new(cancellation => service.CreateTableIfNotExistsAsync(DigestKeys.Table, cancellation));

    public async Task<Delivery?> FindAsync(IsoWeek week, string address, CancellationToken cancellation) =>
        await EntityAsync(week, address, cancellation) is { } entity ? DeliveryEntity.Read(entity) : null;

    public async Task<IReadOnlyList<Delivery>> ListAsync(IsoWeek week, CancellationToken cancellation)
    {
        await _created.EnsureAsync(cancellation);
        // '}' follows '|', so this is the range of all keys with the prefix.
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {week.ToString()} and RowKey ge {DigestKeys.RecipientPrefix} and RowKey lt {"recipient}"}");
        List<Delivery> deliveries = [];
        await foreach (var entity in _table.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
            deliveries.Add(DeliveryEntity.Read(entity));
        return deliveries;
    }

    public async Task<Delivery?> TryBeginAsync(IsoWeek week, string address, Delivery? before, DateTimeOffset at, CancellationToken cancellation)
    {
        await _created.EnsureAsync(cancellation);
        var begun = new Delivery(week, address, DeliveryState.Pending, null, (before?.Attempts ?? 0) + 1, at, "");
        var claim = Guid.NewGuid();
        var entity = DeliveryEntity.Write(begun, claim);
        try
        {
            var response = before is null
                ? await _table.AddEntityAsync(entity, cancellation)
                : await _table.UpdateEntityAsync(entity, new ETag(before.Version), TableUpdateMode.Replace, cancellation);
            return begun with { Version = response.Headers.ETag.ToString()! };
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            // The client repeats a request whose answer got lost, and then meets its own entry.
            var found = await EntityAsync(week, address, cancellation);
            return found?.GetGuid(DeliveryEntity.Claim) == claim ? DeliveryEntity.Read(found) : null;
        }
    }

    public Task SettleAsync(Delivery begun, DeliveryState state, string? reason, DateTimeOffset at, CancellationToken cancellation) =>
        _table.UpdateEntityAsync(
            DeliveryEntity.Write(begun with { State = state, Reason = reason, At = at }, claim: null), ETag.All, TableUpdateMode.Merge, cancellation);

    public async Task RecordAsync(SendResult result, DateTimeOffset at, CancellationToken cancellation)
    {
        await _created.EnsureAsync(cancellation);
        await _table.UpsertEntityAsync(RunEntity.Write(result, at), TableUpdateMode.Replace, cancellation);
    }

    private async Task<TableEntity?> EntityAsync(IsoWeek week, string address, CancellationToken cancellation)
    {
        await _created.EnsureAsync(cancellation);
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(week.ToString(), DigestKeys.Recipient(address), cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }
}
