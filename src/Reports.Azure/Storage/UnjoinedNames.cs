using System.Collections.Concurrent;
using Azure.Data.Tables;
using Reports.Model;
using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>
/// Which reports print a name whose code nobody knew: whoever stores a report that says it has them joined, so that the order
/// in which reports are delivered does not decide what is found under a code.
/// </summary>
internal sealed class UnjoinedNames(TableServiceClient tables, StorageNames names)
{
    private const string Unjoined = "unjoined";
    private const int AtOnce = 8;

    private readonly TableClient _table = tables.GetTableClient(names.StockNamesTable);

    /// <param name="joined">With the codes that are known.</param>
    public static IEnumerable<Row> Of(Report joined, StorageNames names) => Without(joined)
        .Select(bare => Row.Of(names.StockNamesTable, Partition(bare), Keys.Join(bare, joined.Id), new Dictionary<string, object?> { [StockNameIndex.Report] = joined.Id }));

    /// <summary>The others that print without a code what this report prints with one.</summary>
    public async Task<IReadOnlyCollection<string>> TaughtByAsync(Report report, CancellationToken cancellation)
    {
        var taught = LearnedSecurities.Of(report).Select(entry => SecurityName.Of(entry.Security.Name).Bare).Where(bare => bare.Length > 0).Distinct();
        var found = new ConcurrentDictionary<string, bool>();
        await Parallel.ForEachAsync(taught, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (bare, stop) =>
        {
            var prefix = StockNameIndex.Whole(bare);
            foreach (var row in await _table.AllAsync(new Selection(Partition(bare)) { Name = "unjoined" }.Between(prefix, Keys.Successor(prefix)), stop))
                found[row.GetString(StockNameIndex.Report)] = true;
        });
        found.TryRemove(report.Id, out _);
        return [.. found.Keys];
    }

    public static bool Has(Row row) => row.Entity.PartitionKey.StartsWith($"{Unjoined}|", StringComparison.Ordinal);

    private static IEnumerable<string> Without(Report joined) => ReportStocks.Of(joined)
        .Where(stock => stock is { Code: null or "", Name.Length: > 0 })
        .Select(stock => SecurityName.Of(stock.Name!).Bare).Where(bare => bare.Length > 0).Distinct();

    private static string Partition(string bare) => Keys.Join(Unjoined, bare[..1]);
}
