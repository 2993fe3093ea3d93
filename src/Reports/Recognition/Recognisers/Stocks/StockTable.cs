using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Stocks;

/// <summary>A table whose rows are stocks, with what its header says of each column.</summary>
internal sealed partial class StockTable
{
    private readonly Table _table;

    private StockTable(Table table, int headerRows, List<ColumnGroup> groups) => (_table, HeaderRows, Groups) = (table, headerRows, groups);

    public int HeaderRows { get; }

    public List<ColumnGroup> Groups { get; }

    /// <summary>The table with its columns, or null where its first row heads no stocks. Several recognisers ask; it is read once.</summary>
    public static StockTable? Of(Table table, Findings findings)
    {
        if (!findings.StockTables.TryGetValue(table, out var stocks)) findings.StockTables[table] = stocks = Read(table);
        return stocks;
    }

    /// <summary>A table that heads no column of names, but whose rows begin with those of stocks that the report rates; null where they do not.</summary>
    public static StockTable? OfRated(Table table, Findings findings)
    {
        if (findings.StockRatings.Count < 2 || table.Rows[0][0].Length > 0) return null;
        var headerRows = table.Rows.TakeWhile(row => row[0].Length == 0).Count();
        var rows = table.Rows.Skip(headerRows).ToList();
        return headerRows < 3 && rows.Count > 1 && rows.TrueForAll(row => StockCells.NoName().IsMatch(row[0]) || StockCells.Rated(row[0], findings) is not null)
            ? new StockTable(table, headerRows, [new ColumnGroup(0, int.MaxValue) { Name = 0 }])
            : null;
    }

    private static StockTable? Read(Table table)
    {
        var groups = StockColumns.Of([.. table.Rows[0].Cells.Select(cell => cell.Text)], table.Rows.Count > 1 && (StockColumns.SetsOldBesideNew(table.Rows[1]) || StockColumns.EndsLabels(table.Rows[1], table.Rows[0]) || StockColumns.PartsRating(table.Rows[1], table.Rows[0])) ? table.Rows[1] : null);
        if (groups.Count == 0 && table.Rows.Count > 2 && table.Rows[0][0].Length == 0 && SpannedHeaders.Of(table) is { } spanned && OfSpanned(table, spanned) is { } headed) return headed;
        if (groups.Count == 0 && StockColumns.NamesUnheaded(table) is { } unheaded) groups = [unheaded];
        if (groups.Count == 0 || NoStocks().IsMatch(table.Rows[0].Line.Text)) return null;
        var headerRows = 1;
        while (headerRows < Math.Min(3, table.Rows.Count) && !table.Rows[headerRows].Cells.Any(cell => TableCells.Code().IsMatch(cell.Text)) && StockColumns.IsSecondHeader(table.Rows[headerRows], table.Rows[0])) headerRows++;
        return new StockTable(table, headerRows, groups);
    }

    private static StockTable? OfSpanned(Table table, List<string> headers)
    {
        var groups = StockColumns.Of(headers, null);
        return groups.Count == 0 || NoStocks().IsMatch(table.Rows[1].Line.Text) ? null : new StockTable(table, 2, groups);
    }

    /// <summary>The currency that a column's header prints, or null.</summary>
    public string? CurrencyOf(int column) => HeaderOf(column).Select(header => Money.Currency(header)).FirstOrDefault(currency => currency is not null);

    public bool IsInLocalCurrency(int column) => HeaderOf(column).Any(header => LocalCurrency().IsMatch(header));

    /// <summary>Header cells of a column, from the top.</summary>
    public IEnumerable<string> HeaderOf(int column) => _table.Rows.Take(HeaderRows).Select(row => row[column]);

    [GeneratedRegex(@"(?:^|\()(?:l\.?c\.?y?|LCY?|local(?: currency)?|当地货币|交易货币|本币)\)?$")]
    private static partial Regex LocalCurrency();

    [GeneratedRegex(@"基金|债券|指数代码|成分|说明|定义|标准|日期\t.{0,12}评级")]
    private static partial Regex NoStocks();
}
