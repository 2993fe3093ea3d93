using Azure.Data.Tables;
using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>Reads the table <c>StockNames</c>: one entry for each name with each code, out of one row for each report that prints them together.</summary>
internal sealed class LearnedNames(TableServiceClient tables, StorageNames names)
{
    // Also how far the reports of one pair are counted.
    private const int PageSize = 100;

    private static readonly string[] Columns = ["PartitionKey", "RowKey", StockNameIndex.Code, StockNameIndex.Name, StockNameIndex.Report];

    private readonly TableClient _table = tables.GetTableClient(names.StockNamesTable);

    public Task<List<SecurityEntry>> OfNameAsync(string bare, string? exceptReport, int most, CancellationToken cancellation) =>
        ReadAsync(StockNameIndex.NamePartition(bare), StockNameIndex.Whole(bare), exceptReport, most, cancellation);

    public Task<List<SecurityEntry>> StartingWithNameAsync(string bare, int most, CancellationToken cancellation) =>
        ReadAsync(StockNameIndex.NamePartition(bare), Keys.Join(bare), null, most, cancellation);

    public Task<List<SecurityEntry>> StartingWithCodeAsync(string code, int most, CancellationToken cancellation) =>
        ReadAsync(StockNameIndex.CodePartition(code), Keys.Join(code), null, most, cancellation);

    private async Task<List<SecurityEntry>> ReadAsync(string partition, string prefix, string? exceptReport, int most, CancellationToken cancellation)
    {
        var entries = new List<SecurityEntry>();
        for (var (from, end) = (prefix, Keys.Successor(prefix)); entries.Count < most;)
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {end}");
            var rows = await FirstPageAsync(filter, cancellation);
            var pairs = rows.GroupBy(StockNameIndex.Pair).ToList();
            var cut = rows.Count == PageSize;
            // The last pair of several may go on behind the page, and is read again from its beginning; a pair that fills the page is known.
            var whole = cut && pairs.Count > 1 ? pairs.SkipLast(1) : pairs;
            entries.AddRange(whole.Select(pair => Entry(pair, exceptReport)).Where(entry => entry.Reports > 0));
            if (!cut) break;
            from = pairs.Count > 1 ? pairs[^1].Key : Keys.Successor(pairs[^1].Key);
        }
        return entries.Count > most ? entries[..most] : entries;
    }

    private static SecurityEntry Entry(IGrouping<string, TableEntity> pair, string? exceptReport)
    {
        var row = pair.First();
        return SecurityEntry.Learned(
            row.GetString(StockNameIndex.Code), row.GetString(StockNameIndex.Name),
            pair.Count(other => exceptReport is null || other.GetString(StockNameIndex.Report) != exceptReport));
    }

    // The service may cut its own pages short.
    private async Task<List<TableEntity>> FirstPageAsync(string filter, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in _table.QueryAsync<TableEntity>(filter, PageSize, Columns, cancellation))
        {
            rows.Add(row);
            if (rows.Count == PageSize) break;
        }
        return rows;
    }
}
