using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Tables that compare the company of a report with others, by their caption or by whom they name. How those are rated and what they are
/// forecast is not this firm's view of them.
/// </summary>
internal static partial class PeerTables
{
    public static bool IsOne(Table table, Findings findings) =>
        Comparing().IsMatch(table.Caption?.Text ?? "")
        || (!Covering().IsMatch(table.Caption?.Text ?? "") && findings.Subjects.Count > 0 && StockTable.Of(table, findings) is { } stocks
            && table.Rows.Skip(stocks.HeaderRows).Any(row => stocks.Groups.Exists(group => StockCells.In(row, group, findings) is { } stock && IsOther(stock, group, findings))));

    private static bool IsOther(Stock stock, ColumnGroup group, Findings findings) =>
        (stock.Code is not null || group.Rating is not null) && !findings.Subjects.Exists(subject => subject.Stock.Code == stock.Code || IsSameName(subject.Stock.Name, stock.Name));

    private static bool IsSameName(string? one, string? other) =>
        one is null || other is null || one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    // What the firm itself covers beside the company.
    [GeneratedRegex("^[^,。;]{0,40}(?:行业覆盖|覆盖(?:公司|股票|标的|个股)|[Cc]overage (?:[Uu]niverse|list))[^,。;]{0,20}$")]
    private static partial Regex Covering();

    // A sentence above the table may speak of peers too.
    [GeneratedRegex("^[^,。;]{0,60}?(?:可比|同业|同行|[Pp]eers?|[Cc]omparable)[^。;]{0,60}$")]
    private static partial Regex Comparing();
}
