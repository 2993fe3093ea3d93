using Azure;
using Azure.Data.Tables;
using Reports.Ingestion;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The tables <c>Ingestions</c> (one record for each upload, and lists of them) and <c>Contents</c>.</summary>
internal sealed class TableIngestionLog(TableServiceClient tables, TableRows rows, StorageNames names, Calendar calendar) : IIngestionLog
{
    private const int Attempts = 15;

    private readonly TableClient _ingestions = tables.GetTableClient(names.IngestionsTable);
    private readonly ContentClaims _claims = new(tables.GetTableClient(names.ContentsTable));
    private readonly OrderedRows _rows = new(rows);
    private readonly RowReplacement _replacement = new(new OrderedRows(rows), calendar);

    public async Task<Ingestion.Ingestion?> FindAsync(string id, CancellationToken cancellation)
    {
        var found = await _ingestions.GetEntityIfExistsAsync<TableEntity>(IngestionRecord.Partition(id), IngestionRecord.RowKey, cancellationToken: cancellation);
        return found.HasValue ? IngestionRecord.Read(found.Value!, calendar.Now) : null;
    }

    public Task WriteAsync(Ingestion.Ingestion ingestion, CancellationToken cancellation)
    {
        var columns = JsonColumn.Write(ingestion, StorageJson.Instance.Ingestion);
        var row = LineOf(ingestion);
        // That of all uploads comes first, and goes last, so that whatever any list shows is in it.
        Row[] listed = [Row.Of(names.IngestionsTable, ListOf(null), row, columns), Row.Of(names.IngestionsTable, ListOf(ingestion.Status), row, columns)];
        return _replacement.RunAsync(new IngestionRecord(_ingestions, ingestion.Id, ingestion), listed, also: null, cancellation);
    }

    public async Task<bool> RemoveAsync(string id, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await TryRemoveAsync(new(_ingestions, id), attempt == Attempts, cancellation) is { } gone) return gone;
            await Collision.WaitAsync(attempt, cancellation);
        }
    }

    public async Task ForgetAsync(Ingestion.Ingestion listed, CancellationToken cancellation)
    {
        if (await FindAsync(listed.Id, cancellation) is not null) return;
        await _rows.DeleteAsync([new(names.IngestionsTable, ListOf(null), LineOf(listed))], cancellation);
    }

    public Task<Reports.Storage.Page<Ingestion.Ingestion>> ListAsync(IngestionStatus? status, PageRequest page, CancellationToken cancellation) =>
        _ingestions.ReadPageAsync(new Selection(ListOf(status)) { Name = "ingestions" }, page, StorageJson.Instance.Ingestion, cancellation);

    public async Task<string> ClaimAsync(string sha256, string id, CancellationToken cancellation) =>
        (await _claims.AddAsync(sha256, id, cancellation))[0];

    public async Task<string?> FindFirstAsync(string sha256, CancellationToken cancellation) =>
        await _claims.ReadAsync(sha256, cancellation) is [var first, ..] ? first : null;

    public Task<IReadOnlyList<string>> ReleaseAsync(string sha256, string id, CancellationToken cancellation) =>
        _claims.RemoveAsync(sha256, id, cancellation);

    // The record goes after the lines that it names, and the one by which the reconciler finds it goes after it. Null where another writer came between.
    private async Task<bool?> TryRemoveAsync(IngestionRecord record, bool last, CancellationToken cancellation)
    {
        var before = await record.ReadAsync(cancellation);
        if (before.Version is not { } version) return true;
        if (before.OpenAt(calendar.Now) is not null) return false;
        try
        {
            await _rows.DeleteAsync([.. before.Rows.Where(row => !IsOfAll(row))], cancellation);
            await record.DeleteAsync(version, cancellation);
            await _rows.DeleteAsync([.. before.Rows.Where(IsOfAll)], cancellation);
            return true;
        }
        catch (RequestFailedException exception) when (exception.Status is 412 && !last)
        {
            return null;
        }
    }

    private static string LineOf(Ingestion.Ingestion ingestion) => Keys.Join(Keys.Instant(ingestion.UpdatedAt), ingestion.Id);

    private static bool IsOfAll(RowAddress row) => row.Partition == ListOf(null);

    private static string ListOf(IngestionStatus? status) => status is { } one ? Keys.Join("status", Keys.Of(one)) : "all";
}
