using Azure.Data.Tables;

namespace Reports.Azure.Storage;

/// <summary>Writes and deletes rows of any table, in one transaction for each hundred of a partition.</summary>
internal sealed class TableRows(TableServiceClient tables) : IRowWriter
{
    private const int MostActions = 100;

    // A request holds 4 MiB, and a character in it takes up to six bytes.
    private const int MostCharacters = 600_000;

    private static ParallelOptions Bounded(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = 8, CancellationToken = cancellation };

    public Task UpsertAsync(IReadOnlyList<Row> rows, CancellationToken cancellation) =>
        Parallel.ForEachAsync(Batches(rows), Bounded(cancellation), async (batch, stop) =>
        {
            var table = tables.GetTableClient(batch[0].Table);
            if (batch.Count == 1) await table.UpsertEntityAsync(batch[0].Entity, TableUpdateMode.Replace, stop);
            else await table.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row.Entity)), stop);
        });

    public Task DeleteAsync(IReadOnlyList<RowAddress> addresses, CancellationToken cancellation) =>
        Parallel.ForEachAsync(Batches(addresses.Select(address => new Row(address.Table, new TableEntity(address.Partition, address.Row)))), Bounded(cancellation), async (batch, stop) =>
        {
            var table = tables.GetTableClient(batch[0].Table);
            if (batch.Count > 1 && await TryDeleteTogetherAsync(table, batch, stop)) return;
            foreach (var row in batch) await table.DeleteEntityAsync(row.Entity.PartitionKey, row.Entity.RowKey, cancellationToken: stop);
        });

    // One missing row fails a transaction.
    private static async Task<bool> TryDeleteTogetherAsync(TableClient table, List<Row> batch, CancellationToken cancellation)
    {
        try
        {
            await table.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row.Entity)), cancellation);
            return true;
        }
        catch (TableTransactionFailedException exception) when (exception.Status == 404)
        {
            return false;
        }
    }

    private static IEnumerable<List<Row>> Batches(IEnumerable<Row> rows)
    {
        foreach (var partition in rows.GroupBy(row => (row.Table, row.Entity.PartitionKey)))
        {
            var batch = new List<Row>();
            var characters = 0;
            foreach (var row in partition)
            {
                var size = row.Entity.Sum(column => column.Value is string text ? text.Length : 0);
                if (batch.Count == MostActions || (batch.Count > 0 && characters + size > MostCharacters))
                {
                    yield return batch;
                    (batch, characters) = ([], 0);
                }
                batch.Add(row);
                characters += size;
            }
            yield return batch;
        }
    }
}
