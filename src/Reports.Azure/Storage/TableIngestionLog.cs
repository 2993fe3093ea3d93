using Azure.Data.Tables;
using Reports.Ingestion;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The tables <c>Ingestions</c> (one record for each upload, and lists of them) and <c>Contents</c>.</summary>
internal sealed class TableIngestionLog(TableServiceClient tables, TableRows rows, StorageNames names) : IIngestionLog
{
    private readonly TableClient _ingestions = tables.GetTableClient(names.IngestionsTable);
    private readonly ContentClaims _claims = new(tables.GetTableClient(names.ContentsTable));
    private readonly RowReplacement _replacement = new(rows);

    public async Task<Ingestion.Ingestion?> FindAsync(string id, CancellationToken cancellation)
    {
        var found = await _ingestions.GetEntityIfExistsAsync<TableEntity>(IngestionRecord.Partition(id), IngestionRecord.RowKey, cancellationToken: cancellation);
        return found.HasValue ? IngestionRecord.Read(found.Value!) : null;
    }

    public Task WriteAsync(Ingestion.Ingestion ingestion, CancellationToken cancellation)
    {
        var columns = JsonColumn.Write(ingestion, StorageJson.Instance.Ingestion);
        var row = Keys.Join(Keys.Instant(ingestion.UpdatedAt), ingestion.Id);
        Row[] listed = [Row.Of(names.IngestionsTable, ListOf(null), row, columns), Row.Of(names.IngestionsTable, ListOf(ingestion.Status), row, columns)];
        return _replacement.RunAsync(new IngestionRecord(_ingestions, ingestion), listed, also: null, cancellation);
    }

    public Task<Page<Ingestion.Ingestion>> ListAsync(IngestionStatus? status, PageRequest page, CancellationToken cancellation) =>
        _ingestions.ReadPageAsync(new Selection(ListOf(status)) { Name = "ingestions" }, page, StorageJson.Instance.Ingestion, cancellation);

    public async Task<string> ClaimAsync(string sha256, string id, CancellationToken cancellation) =>
        (await _claims.AddAsync(sha256, id, cancellation))[0];

    public Task<IReadOnlyList<string>> ReleaseAsync(string sha256, string id, CancellationToken cancellation) =>
        _claims.RemoveAsync(sha256, id, cancellation);

    private static string ListOf(IngestionStatus? status) => status is { } one ? Keys.Join("status", Keys.Of(one)) : "all";
}
