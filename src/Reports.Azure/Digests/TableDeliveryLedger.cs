using Azure;
using Azure.Data.Tables;
using Reports.Azure.Storage;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>Who got which week's mail, in the table <c>Digests</c>; see <see cref="DigestKeys"/> for its keys.</summary>
internal sealed class TableDeliveryLedger(TableServiceClient service, StorageNames names) : IDeliveryLedger
{
    private readonly TableClient _table = service.GetTableClient(names.DigestsTable);

    public async Task<WeekLedger> ReadAsync(IsoWeek week, CancellationToken cancellation)
    {
        var deliveries = new Dictionary<string, Delivery>();
        var batches = new Dictionary<string, DeliveryBatch>();
        SendOutcome? outcome = null;
        await foreach (var entity in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {week.ToString()}"), cancellationToken: cancellation))
        {
            if (entity.RowKey.StartsWith(DigestKeys.RecipientPrefix, StringComparison.Ordinal)) deliveries[entity.GetString("Address").ToLowerInvariant()] = DeliveryEntity.Read(entity);
            else if (entity.RowKey.StartsWith(DigestKeys.BatchPrefix, StringComparison.Ordinal)) batches[entity.RowKey[DigestKeys.BatchPrefix.Length..]] = BatchEntity.Read(entity);
            else if (entity.RowKey == DigestKeys.Run) outcome = RunEntity.OutcomeOf(entity);
        }
        return new(deliveries, batches, outcome);
    }

    public async Task<DeliveryBatch> OpenAsync(IsoWeek week, DateTimeOffset at, CancellationToken cancellation)
    {
        var batch = new DeliveryBatch(week, Guid.NewGuid().ToString("N"), BatchState.Open, null, at, "");
        // Nobody else has its id, so that meeting it means that the client repeated a request whose answer got lost.
        var written = await _table.UpsertEntityAsync(BatchEntity.Write(batch, Guid.NewGuid()), TableUpdateMode.Replace, cancellation);
        return batch with { Version = written.Headers.ETag.ToString()! };
    }

    public async Task<Delivery?> TryClaimAsync(DeliveryBatch batch, string address, Delivery? before, DateTimeOffset at, CancellationToken cancellation)
    {
        var claimed = new Delivery(batch.Week, address, DeliveryState.Pending, null, batch.Id, (before?.Attempts ?? 0) + 1, at, "");
        var version = await TryWriteAsync(DeliveryEntity.Write(claimed, Guid.NewGuid()), before?.Version, cancellation);
        return version is null ? null : claimed with { Version = version };
    }

    public async Task<DeliveryBatch?> TryMoveAsync(DeliveryBatch batch, BatchState state, string? reason, DateTimeOffset at, CancellationToken cancellation)
    {
        var moved = batch with { State = state, Reason = reason, At = at };
        var version = await TryWriteAsync(BatchEntity.Write(moved, Guid.NewGuid()), batch.Version, cancellation);
        return version is null ? null : moved with { Version = version };
    }

    public async Task<Delivery> SettleAsync(Delivery claimed, DeliveryState state, string? reason, DateTimeOffset at, CancellationToken cancellation)
    {
        var settled = claimed with { State = state, Reason = reason, At = at };
        var written = await _table.UpdateEntityAsync(DeliveryEntity.Write(settled, claim: null), ETag.All, TableUpdateMode.Merge, cancellation);
        return settled with { Version = written.Headers.ETag.ToString()! };
    }

    public async Task ConfirmAsync(IsoWeek week, string address, DateTimeOffset at, CancellationToken cancellation)
    {
        if (await FindAsync(week.ToString(), DigestKeys.Recipient(address), cancellation) is { } found && DeliveryEntity.Read(found) is { State: not DeliveryState.Sent } delivery)
            await SettleAsync(delivery, DeliveryState.Sent, null, at, cancellation);
    }

    public Task RecordAsync(SendResult result, DateTimeOffset at, CancellationToken cancellation) =>
        _table.UpsertEntityAsync(RunEntity.Write(result, at), TableUpdateMode.Replace, cancellation);

    /// <summary>The row's new version, or null where it is not the one that was read (or, without one, is there already).</summary>
    private async Task<string?> TryWriteAsync(TableEntity entity, string? version, CancellationToken cancellation)
    {
        try
        {
            var response = version is null
                ? await _table.AddEntityAsync(entity, cancellation)
                : await _table.UpdateEntityAsync(entity, new ETag(version), TableUpdateMode.Replace, cancellation);
            return response.Headers.ETag.ToString()!;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            // The client repeats a request whose answer got lost, and then meets its own entry.
            var found = await FindAsync(entity.PartitionKey, entity.RowKey, cancellation);
            return found?.GetGuid(DeliveryEntity.Claim) == entity.GetGuid(DeliveryEntity.Claim) ? found!.ETag.ToString() : null;
        }
    }

    private async Task<TableEntity?> FindAsync(string week, string row, CancellationToken cancellation)
    {
        var found = await _table.GetEntityIfExistsAsync<TableEntity>(week, row, cancellationToken: cancellation);
        return found.HasValue ? found.Value : null;
    }
}
