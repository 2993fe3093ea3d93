using System.Text.Json;
using Azure;
using Azure.Data.Tables;

namespace Reports.Azure.Storage;

/// <summary>
/// The entity that holds an upload's record and, as its manifest, the rows of the lists that show it; so that
/// the record and the move of its rows are one write.
/// </summary>
internal sealed class IngestionRecord(TableClient table, Ingestion.Ingestion next) : IRowManifest
{
    private const string Listed = "Listed";

    public const string RowKey = "record";

    public static string Partition(string id) => Keys.Join("id", id);

    public async Task<(IReadOnlyList<RowAddress> Rows, ETag? Version)> ReadAsync(CancellationToken cancellation)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(Partition(next.Id), RowKey, cancellationToken: cancellation);
        if (!found.HasValue) return ([], null);
        var rows = JsonSerializer.Deserialize(found.Value!.GetString(Listed), StorageJson.Instance.Addresses);
        return (rows ?? [], found.Value.ETag);
    }

    public async Task<ETag> WriteAsync(IReadOnlyList<RowAddress> rows, ETag? version, CancellationToken cancellation)
    {
        var columns = JsonColumn.Write(next, StorageJson.Instance.Ingestion);
        columns[Listed] = JsonSerializer.Serialize(rows, StorageJson.Instance.Addresses);
        var entity = Row.Of(table.Name, Partition(next.Id), RowKey, columns).Entity;
        var written = version is { } known
            ? await table.UpdateEntityAsync(entity, known, TableUpdateMode.Replace, cancellation)
            : await table.AddEntityAsync(entity, cancellation);
        return written.Headers.ETag ?? throw new InvalidOperationException("The table gave no version.");
    }
}
