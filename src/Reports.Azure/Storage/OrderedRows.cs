namespace Reports.Azure.Storage;

/// <summary>Writes rows one after the other and deletes them the other way round, so that wherever that ends none is there without those before it.</summary>
internal sealed class OrderedRows(TableRows rows) : IRowWriter
{
    public async Task UpsertAsync(IReadOnlyList<Row> all, CancellationToken cancellation)
    {
        foreach (var row in all) await rows.UpsertAsync([row], cancellation);
    }

    public async Task DeleteAsync(IReadOnlyList<RowAddress> addresses, CancellationToken cancellation)
    {
        foreach (var address in addresses.Reverse()) await rows.DeleteAsync([address], cancellation);
    }
}
