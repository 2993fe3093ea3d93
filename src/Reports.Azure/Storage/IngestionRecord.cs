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
    private const string Listed = "Listed";

    public const string RowKey = "record";

    public static string Partition(string id) => Keys.Join("id", id);

    public async Task<(IReadOnlyList<RowAddress> Rows, ETag? Version)> ReadAsync(CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition(id), RowKey, cancellationToken: cancellation);
        if (!found.HasValue) return ([], null);
        var rows = JsonSerializer.Deserialize(found.Value!.GetString(Listed), StorageJson.Instance.Addresses);
        return (rows ?? [], found.Value.ETag);
    }

    // The record says what it said until the lists do: a delivery that was cut off between must not count as settled.
    public async Task<ETag> AnnounceAsync(IReadOnlyList<RowAddress> rows, ETag? version, CancellationToken cancellation)
    {
        var entity = Entity([], rows);
        var written = version is { } known
            ? await table.UpdateEntityAsync(entity, known, TableUpdateMode.Merge, cancellation)
            : await table.AddEntityAsync(entity, cancellation);
        return written.Headers.ETag ?? throw new InvalidOperationException("The table gave no version.");
    }

    public Task SettleAsync(IReadOnlyList<RowAddress> rows, ETag version, CancellationToken cancellation) =>
        table.UpdateEntityAsync(Entity(JsonColumn.Write(next!, StorageJson.Instance.Ingestion), rows), version, TableUpdateMode.Replace, cancellation);

    public Task DeleteAsync(ETag version, CancellationToken cancellation) => table.DeleteEntityAsync(Partition(id), RowKey, version, cancellation);

    /// <summary>What the record says; null where its first was cut off.</summary>
    public static Ingestion.Ingestion? Read(TableEntity entity) =>
        JsonColumn.IsIn(entity) ? JsonColumn.Read(entity, StorageJson.Instance.Ingestion) : null;

    private TableEntity Entity(Dictionary<string, object?> columns, IReadOnlyList<RowAddress> rows)
    {
        columns[Listed] = JsonSerializer.Serialize(rows, StorageJson.Instance.Addresses);
        return Row.Of(table.Name, Partition(id), RowKey, columns).Entity;
    }
}
