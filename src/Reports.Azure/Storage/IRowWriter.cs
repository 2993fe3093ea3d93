namespace Reports.Azure.Storage;

/// <summary>Writes and deletes the rows of one owner; either is safe to repeat.</summary>
internal interface IRowWriter
{
    Task UpsertAsync(IReadOnlyList<Row> rows, CancellationToken cancellation);

    /// <summary>Rows that are gone already are no error.</summary>
    Task DeleteAsync(IReadOnlyList<RowAddress> addresses, CancellationToken cancellation);
}
