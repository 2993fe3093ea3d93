using System.Text.Json;
using Azure;
using Azure.Data.Tables;

namespace Reports.Azure.Storage;

/// <summary>
/// The entity that holds an upload's record and, as its manifest, the rows of the lists that show it; so that
/// the record and the move of its rows are one write.
/// </summary>
/// <param name="next">What it is to say; null where it is to go.</param>
internal sealed class IngestionRecord(TableClient table, string id, Ingestion.Ingestion? next = null) : IRowManifest
{
    public const string Listed = "Listed";
    public const string Until = "Until";

    public const string RowKey = "record";

    public static string Partition(string id) => Keys.Join("id", id);

    public async Task<RowNames> ReadAsync(CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition(id), RowKey, cancellationToken: cancellation);
        if (!found.HasValue) return RowNames.None;
        var rows = JsonSerializer.Deserialize(found.Value!.GetString(Listed), StorageJson.Instance.Addresses);
        return new(rows ?? [], found.Value.ETag, found.Value.GetDateTimeOffset(Until));
    }

    // The record says what it said until the lists do: a delivery that was cut off between must not count as settled.
    public async Task<ETag> AnnounceAsync(IReadOnlyList<RowAddress> rows, ETag? version, DateTimeOffset until, CancellationToken cancellation)
    {
        var entity = Entity(new() { [Until] = until }, rows);
        var written = version is { } known
            ? await table.UpdateEntityAsync(entity, known, TableUpdateMode.Merge, cancellation)
            : await table.AddEntityAsync(entity, cancellation);
        return written.Headers.ETag ?? throw new InvalidOperationException("The table gave no version.");
    }

    public Task SettleAsync(IReadOnlyList<RowAddress> rows, ETag version, DateTimeOffset? again, CancellationToken cancellation) =>
        table.UpdateEntityAsync(Entity(new(JsonColumn.Write(next!, StorageJson.Instance.Ingestion)) { [Until] = again }, rows), version, TableUpdateMode.Replace, cancellation);

    public Task DeleteAsync(ETag version, CancellationToken cancellation) => table.DeleteEntityAsync(Partition(id), RowKey, version, cancellation);

    /// <summary>What the record says; null where its first was cut off. Where a later one was, the lists may say something else, and it holds for no version of the blob.</summary>
    public static Ingestion.Ingestion? Read(TableEntity entity, DateTimeOffset now)
    {
        if (!JsonColumn.IsIn(entity)) return null;
        var record = JsonColumn.Read(entity, StorageJson.Instance.Ingestion);
        return entity.GetDateTimeOffset(Until) <= now ? record with { ETag = null } : record;
    }

    private TableEntity Entity(Dictionary<string, object?> columns, IReadOnlyList<RowAddress> rows)
    {
        columns[Listed] = JsonSerializer.Serialize(rows, StorageJson.Instance.Addresses);
        return Row.Of(table.Name, Partition(id), RowKey, columns).Entity;
    }
}
