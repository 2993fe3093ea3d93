using Azure.Data.Tables;

namespace Reports.Azure.Storage;

/// <summary>Which name goes with which code, as the stored reports print them together.</summary>
internal sealed class StockDirectory(TableServiceClient tables, StorageNames names)
{
    private const int MostNames = 10;

    private readonly TableClient _table = tables.GetTableClient(names.StockNamesTable);

    /// <summary>The code where a name has exactly one, else the name.</summary>
    public async Task<StockKey> ResolveAsync(string codeOrName, CancellationToken cancellation)
    {
        var stock = StockKey.Parse(codeOrName);
        if (stock.IsCode) return stock;
        var codes = await ValuesAsync(stock, 2, cancellation);
        return codes.Count == 1 ? StockKey.OfCode(codes[0]) : stock;
    }

    /// <summary>The stock itself, and the names under which reports without a code can only mean this one.</summary>
    public async Task<IReadOnlyList<StockKey>> AliasesAsync(StockKey stock, CancellationToken cancellation)
    {
        List<StockKey> aliases = [stock];
        if (!stock.IsCode) return aliases;
        foreach (var name in await ValuesAsync(stock, MostNames, cancellation))
        {
            var alias = StockKey.OfName(name);
            if ((await ValuesAsync(alias, 2, cancellation)).Count == 1) aliases.Add(alias);
        }
        return aliases;
    }

    // One row a value, not one a report: each query starts behind the last value's rows.
    private async Task<List<string>> ValuesAsync(StockKey stock, int most, CancellationToken cancellation)
    {
        var values = new List<string>();
        var behind = "";
        while (values.Count < most)
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {stock.Partition} and RowKey gt {behind}");
            await using var rows = _table.QueryAsync<TableEntity>(filter, maxPerPage: 1, ["Value"], cancellation).GetAsyncEnumerator(cancellation);
            if (!await rows.MoveNextAsync()) return values;
            values.Add(rows.Current.GetString("Value"));
            // The separator's successor.
            behind = Keys.Join(values[^1]) + "}";
        }
        return values;
    }
}
