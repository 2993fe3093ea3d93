using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Stocks;

/// <summary>The stock of a row.</summary>
internal static partial class StockCells
{
    /// <summary>Characters of a Chinese name.</summary>
    private const int LongestName = 12;

    /// <summary>The stock of a row, by the header's columns, else by what only a code can be; null where the row names none.</summary>
    public static Stock? In(Row row, ColumnGroup group, Findings findings)
    {
        var cells = row.Cells.Where((_, index) => index >= group.Start && index < group.End).ToList();
        foreach (var cell in cells)
        {
            if (TableCells.NameWithCode().Match(cell.Text) is { Success: true } combined) return Stock(combined.Groups["code"].Value, cell.Word(combined.Groups["name"]), row, findings);
        }
        if (group.Name is { } named && TableCells.NameWithTicker().Match(row[named]) is { Success: true } ticker)
            return Ticker(ticker.Groups["ticker"].Value, ticker.Groups["name"].Value, findings);
        if (group.Code is { } listed && findings.TickerMarket is not null && AmericanTicker().IsMatch(row[listed]))
            return Ticker(row[listed], group.Name is { } at && IsName(row.Cells[at]) ? row.Cells[at].Printed : null, findings);
        var codeAt = cells.FindIndex(cell => TableCells.Code().IsMatch(cell.Text));
        // The column before the codes reaches into theirs, and the rest of the row is as uncertain.
        if (codeAt < 0 && group.Code is { } codes && row[codes].Length == 0 && cells.Exists(cell => CodeAtEnd().IsMatch(cell.Text))) return null;
        var name = NameOf(row, group, cells, codeAt);
        var code = codeAt >= 0 ? cells[codeAt].Text : group is { IsHongKong: true, Code: { } number } && HongKongNumber().IsMatch(row[number]) ? row[number] + ".HK" : null;
        return name is null && code is null ? null : Stock(code, name, row, findings);
    }

    private static string? NameOf(Row row, ColumnGroup group, List<Cell> cells, int codeAt)
    {
        if (group.Name is { } at && at < row.Cells.Count && IsName(row.Cells[at])) return row.Cells[at].Printed;
        if (codeAt < 0) return null;
        foreach (var beside in (int[])[codeAt + 1, codeAt - 1])
        {
            if (beside >= 0 && beside < cells.Count && IsName(cells[beside])) return cells[beside].Printed;
        }
        return null;
    }

    // A Chinese name has no comma, and is short: what has is the text of the next column too.
    public static bool IsName(Cell cell) =>
        TableCells.Name().IsMatch(cell.Text) && !(TextFolding.IsChinese(cell.Text[0]) && (cell.Text.Contains(',', StringComparison.Ordinal) || cell.Text.Count(TextFolding.IsChinese) > LongestName)) && !TableCells.Rating().IsMatch(cell.Text) && !TableCells.Code().IsMatch(cell.Text) && !NoName().IsMatch(cell.Text);

    private static Stock? Stock(string? raw, string? name, Row row, Findings findings)
    {
        if (raw is null) return name is null ? null : Rated(TextFolding.Plain(name), findings) ?? new Stock(null, name);
        if (StockCodes.Canonical(raw) is not { } canonical) return null;
        if (canonical.Corrected) findings.CodeCorrected(raw, canonical.Code, row.Line.Number);
        return new Stock(canonical.Code, name, raw);
    }

    private static Stock Ticker(string ticker, string? name, Findings findings) =>
        findings.TickerMarket is { } market ? new Stock($"{ticker}.{market}", name, ticker) : new Stock(null, name, ticker);

    public static Stock? Rated(string name, Findings findings) =>
        findings.StockRatings.Find(rating => rating.Stock.Name is { } rated && TextFolding.Plain(rated) == name)?.Stock;

    [GeneratedRegex(@"[\u4e00-\u9fff]\d{6}(?:\.[A-Z]{2})?$")]
    private static partial Regex CodeAtEnd();

    [GeneratedRegex("^[A-Z]{1,5}$")]
    private static partial Regex AmericanTicker();

    [GeneratedRegex(@"^\d{3,5}$")]
    private static partial Regex HongKongNumber();

    [GeneratedRegex(@"^(?:合计|平均|均值|中位数|总计|行业|板块|资料来源|注|Average|Mean|Median|Total|Source)", RegexOptions.IgnoreCase)]
    public static partial Regex NoName();
}
