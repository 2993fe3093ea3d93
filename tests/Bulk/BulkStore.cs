using Azure.Data.Tables;
using Reports.Azure.Storage;
using Reports.Coverage;
using Reports.Model;

namespace Bulk;

/// <summary>
/// Writes the rows of many reports straight into the tables, a hundred of a partition at a time, as they stand when
/// all of them have been ingested.
/// </summary>
internal sealed class BulkStore(TableServiceClient tables, StorageNames names)
{
    private const int Chunk = 2_500;

    private readonly ReportRows _index = new(names);
    private readonly BrokerDirectory _brokers = new(tables, names);
    private readonly Dictionary<RowAddress, Lineage> _lineages = [];
    private readonly Dictionary<string, Row> _firms = [];
    private readonly HashSet<RowAddress> _written = [];

    /// <returns>How many rows.</returns>
    public async Task<int> WriteAsync(int first, int behind, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var numbers in Enumerable.Range(first, behind - first).Chunk(Chunk))
        {
            var all = numbers.Select(ManyReports.Of).SelectMany(Rows).ToList();
            await AddAsync(all, cancellation);
            count += all.Count;
        }
        List<Row> shared = [.. _firms.Values, .. _lineages.Select(lineage => new Row(lineage.Key.Table, LineageTable.Entity(lineage.Key, lineage.Value, unsettled: false)))];
        await AddAsync([.. shared.Where(row => !_written.Contains(row.Address))], cancellation);
        await new TableRows(tables).UpsertAsync([.. shared.Where(row => !_written.Add(row.Address))], cancellation);
        return count + _firms.Count + _lineages.Count;
    }

    // Adding is half the work of upserting for Azurite.
    private Task AddAsync(List<Row> rows, CancellationToken cancellation)
    {
        var batches = rows.GroupBy(row => (row.Table, row.Entity.PartitionKey)).SelectMany(partition => partition.Chunk(100));
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellation };
        return Parallel.ForEachAsync(batches, bounded, async (batch, stop) => await tables.GetTableClient(batch[0].Table)
            .SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row.Entity)), stop));
    }

    private List<Row> Rows(Report report)
    {
        var rows = _index.Of(report, report);
        foreach (var row in rows.Where(row => row.Share is not null && !_brokers.Has(row.Address)))
        {
            var address = row.Address with { Share = null };
            var opinion = JsonColumn.Read(row.Entity, StorageJson.Instance.Opinion);
            _lineages[address] = _lineages.GetValueOrDefault(address, Lineage.Empty).With(report.Id, opinion);
        }
        foreach (var row in rows.Where(row => row.Share is not null && _brokers.Has(row.Address))) _firms[row.Entity.RowKey] = row with { Share = null };
        return [.. rows.Where(row => row.Share is null)];
    }
}
