using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>One set of columns that describe a stock; a table may repeat it side by side.</summary>
internal sealed record ColumnGroup(int Start, int End)
{
    public int? Name { get; init; }
    public int? Code { get; init; }
    public int? Rating { get; init; }
    public int? PreviousRating { get; init; }
    public int? Change { get; init; }
    public int? Target { get; init; }
    public int? PreviousTarget { get; init; }
    public int? Price { get; init; }
    public int? Currency { get; init; }

    /// <summary>Whether its codes are those of Hong Kong, printed without their exchange.</summary>
    public bool IsHongKong { get; init; }
}

/// <summary>A table whose rows are stocks, with what its header says of each column.</summary>
internal sealed partial class StockTable
{
    /// <summary>Characters of a Chinese name.</summary>
    private const int LongestName = 12;

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
        return headerRows < 3 && rows.Count > 1 && rows.TrueForAll(row => NoName().IsMatch(row[0]) || Rated(row[0], findings) is not null)
            ? new StockTable(table, headerRows, [new ColumnGroup(0, int.MaxValue) { Name = 0 }])
            : null;
    }

    private static Stock? Rated(string name, Findings findings) =>
        findings.StockRatings.Find(rating => rating.Stock.Name is { } rated && TextFolding.Plain(rated) == name)?.Stock;

    private static StockTable? Read(Table table)
    {
        var groups = GroupsOf([.. table.Rows[0].Cells.Select(cell => cell.Text)], table.Rows.Count > 1 && (SetsOldBesideNew(table.Rows[1]) || EndsLabels(table.Rows[1], table.Rows[0])) ? table.Rows[1] : null);
        if (groups.Count == 0 && table.Rows.Count > 2 && table.Rows[0][0].Length == 0 && SpannedHeaders.Of(table) is { } spanned && OfSpanned(table, spanned) is { } headed) return headed;
        if (groups.Count == 0 && NamesUnheaded(table) is { } unheaded) groups = [unheaded];
        if (groups.Count == 0 || NoStocks().IsMatch(table.Rows[0].Line.Text)) return null;
        var headerRows = 1;
        while (headerRows < Math.Min(3, table.Rows.Count) && !table.Rows[headerRows].Cells.Any(cell => TableCells.Code().IsMatch(cell.Text)) && IsSecondHeader(table.Rows[headerRows], table.Rows[0])) headerRows++;
        return new StockTable(table, headerRows, groups);
    }

    private static StockTable? OfSpanned(Table table, List<string> headers)
    {
        var groups = GroupsOf(headers, null);
        return groups.Count == 0 || NoStocks().IsMatch(table.Rows[1].Line.Text) ? null : new StockTable(table, 2, groups);
    }

    /// <summary>The stock of a row, by the header's columns, else by what only a code can be; null where the row names none.</summary>
    public static Stock? StockIn(Row row, ColumnGroup group, Findings findings)
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

    /// <summary>The currency that a column's header prints, or null.</summary>
    public string? CurrencyOf(int column) => HeaderOf(column).Select(header => Money.Currency(header)).FirstOrDefault(currency => currency is not null);

    public bool IsInLocalCurrency(int column) => HeaderOf(column).Any(header => LocalCurrency().IsMatch(header));

    /// <summary>Header cells of a column, from the top.</summary>
    public IEnumerable<string> HeaderOf(int column) => _table.Rows.Take(HeaderRows).Select(row => row[column]);

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
    private static bool IsName(Cell cell) =>
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

    private static List<ColumnGroup> GroupsOf(List<string> header, Row? below)
    {
        List<ColumnGroup> groups = [];
        ColumnGroup? group = null;
        var above = "";
        for (var column = 0; column < header.Count; column++)
        {
            var text = header[column].Replace(" ", "", StringComparison.Ordinal);
            // New and Old below Rating, of which only the first stands under it.
            if (text.Length > 0) above = text;
            if (below?[column] is { } side && ChangeColumns.IsOne(side)) text = side + above;
            else if (below?[column] is { } end && LabelEnd().IsMatch(end)) text += end;
            var isName = NameHeader().IsMatch(text);
            var isCode = CodeHeader().IsMatch(text);
            var isRating = RatingHeader().IsMatch(text);
            // The columns begin again; before that, a second name is only a better one.
            var again = group is { Rating: not null } or { Target: not null } && ((isName && group.Name is not null) || (isCode && group.Code is not null && group.Name is not null))
                || (isName && group is { Name: not null, Code: null });
            if (again || (group is null && (isName || isCode || isRating)))
            {
                if (group is not null) groups.Add(group with { End = column });
                group = new ColumnGroup(groups.Count == 0 ? 0 : column, header.Count);
            }
            if (group is null) continue;
            if (isName) group = group with { Name = column };
            else if (isCode) group = group with { Code = column };
            else if (PreviousRatingHeader().IsMatch(text)) group = group with { PreviousRating = column };
            else if (isRating) group = group with { Rating = group.Rating ?? column };
            else if (ChangeHeader().IsMatch(text)) group = group with { Change = column };
            else if (PreviousTargetHeader().IsMatch(text)) group = group with { PreviousTarget = column };
            else if (TargetHeader().IsMatch(text)) group = group with { Target = group.Target ?? column };
            else if (PriceHeader().IsMatch(text)) group = group with { Price = group.Price ?? column };
            else if (CurrencyHeader().IsMatch(text)) group = group with { Currency = column };
        }
        if (group is not null) groups.Add(group with { End = int.MaxValue });
        var isHongKong = HongKongHeader().IsMatch(string.Join('\t', header));
        return [.. groups.Where(found => found.Name is not null || found.Code is not null).Select(found => found with { IsHongKong = isHongKong })];
    }

    // 股票, 投资 over 代码, 评级: labels of two lines.
    private static bool EndsLabels(Row row, Row header) =>
        row.Cells.Where((cell, column) => LabelEnd().IsMatch(cell.Text) && LabelBegin().IsMatch(header[column])).Count() > 1;

    // Names under nothing, before prices, estimates and ratings.
    private static ColumnGroup? NamesUnheaded(Table table)
    {
        var header = table.Rows[0];
        if (header[0].Length > 0 || header.Cells.Count < 3) return null;
        var column = header.Cells.ToList().FindIndex(cell => RatingHeader().IsMatch(cell.Text));
        var rows = table.Rows.Skip(1).ToList();
        if (column < 1 || rows.Count < 2 || !rows.TrueForAll(row => row.Cells.Count == header.Cells.Count && (TableCells.Rating().IsMatch(row[column]) || TableCells.None().IsMatch(row[column])) && IsName(row.Cells[0]))) return null;
        var price = header.Cells.ToList().FindIndex(cell => PriceHeader().IsMatch(cell.Text));
        return new ColumnGroup(0, int.MaxValue) { Name = 0, Rating = column, Price = price > 0 ? price : null };
    }

    private static bool SetsOldBesideNew(Row row) => ChangeColumns.HaveBoth(row) && row.Cells.All(IsSecondHeader);

    private static bool IsSecondHeader(Row row, Row header) =>
        row.Cells.Select((cell, column) => (cell, column)).All(at => at.cell.Text == header[at.column] || IsSecondHeader(at.cell));

    private static bool IsSecondHeader(Cell cell) =>
        cell.IsEmpty || TableCells.Period().IsMatch(cell.Text) || LabelEnd().IsMatch(cell.Text) || ChangeColumns.IsOne(cell.Text) || IsDetail(cell.Text);

    /// <summary>Whether it only says of what day or in what unit a column is.</summary>
    public static bool IsDetail(string text) => DayCell().IsMatch(text) || UnitCell().IsMatch(text);

    [GeneratedRegex(@"^(?:(?:股票|公司|证券|标的|个股|重点公司|推荐公司)(?:名称|简称)?|名称|简称|标的(?:名称)?|首选股票|Company(?:name)?(?:[(/](?:ticker|code|symbol)\)?)?|Stock(?:name)?|Name|Issuer)$", RegexOptions.IgnoreCase)]
    private static partial Regex NameHeader();

    [GeneratedRegex(@"^(?:(?:股票|公司|证券|标的|股份)?代[码号]|Ticker|Code|Listing|(?:BBG|Bloomberg)(?:code|ticker)?|RIC|Symbol)$", RegexOptions.IgnoreCase)]
    private static partial Regex CodeHeader();

    [GeneratedRegex(@"^(?:(?:最新|投资|股票|公司|当前|本次|新)*评[级等]|Rating|Recommendation|(?:New|Cur(?:rent)?)?(?:Rating|Rec(?:o|om)?\.?|Recommendation)|To)(?:\(.{0,10}\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex RatingHeader();

    [GeneratedRegex(@"^(?:(?:上次|前次|原|上期|此前|旧)(?:投资)?评[级等]|(?:Prev(?:ious)?|Prior|Old)\.?(?:rating|rec(?:o|om)?\.?|recommendation)?|From|(?:Rating|Rec(?:o|om)?\.?)\(?(?:old|prev(?:ious)?|prior)\)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex PreviousRatingHeader();

    [GeneratedRegex(@"^(?:评级)?(?:变动|变化|调整|调整方向)$|^Change$|^Action$", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeHeader();

    [GeneratedRegex(@"^新?目标价(?:格)?|^合理价值|^(?:New|Cur(?:rent)?|12[- ]?m(?:th|onth)?)?(?:Price ?target|Target ?price|Target|TP|PT|PO|Fair ?value)(?:\((?!old|prev|prior).{0,12}\))?(?:new|to|cur(?:r(?:ent)?)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TargetHeader();

    [GeneratedRegex(@"^(?:(?:上次|前次|原|此前|旧)(?:目标价|合理价值)|(?:Prev(?:ious)?|Prior|Old)\.?(?:price)?(?:target|TP|PT|PO)(?:price)?|(?:Price ?target|Target ?price|Target|TP|PT|PO)(?:\(.{0,12}\))?(?:old|from|prev(?:ious)?|prior)$|(?:Price ?target|Target ?price|TP|PT|PO)\((?:old|prev(?:ious)?|prior)\))", RegexOptions.IgnoreCase)]
    private static partial Regex PreviousTargetHeader();

    [GeneratedRegex(@"^(?:最新|当前)?(?:收[盘市]价|股价|现价)|^(?:股票|最新|当前)价格?(?:$|\()|^(?:(?:Share ?|Closing ?|Current ?|Last ?)?price|CMP|(?:Last ?)?close)(?:\(.{0,14}\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex PriceHeader();

    [GeneratedRegex(@"^(?:CCY|Curr?\.?|Currency|币种|货币)$", RegexOptions.IgnoreCase)]
    private static partial Regex CurrencyHeader();

    [GeneratedRegex(@"(?:^|\()(?:l\.?c\.?y?|LCY?|local(?: currency)?|当地货币|交易货币|本币)\)?$")]
    private static partial Regex LocalCurrency();

    [GeneratedRegex(@"基金|债券|指数代码|成分|说明|定义|标准|日期\t.{0,12}评级")]
    private static partial Regex NoStocks();

    [GeneratedRegex(@"港元|港币|HK\$|HKD|股份代[码号]")]
    private static partial Regex HongKongHeader();

    [GeneratedRegex("^(?:代[码号]|名称|简称|评[级等])$")]
    private static partial Regex LabelEnd();

    [GeneratedRegex("^(?:股票|公司|证券|标的|投资|最新)$")]
    private static partial Regex LabelBegin();

    [GeneratedRegex(@"[\u4e00-\u9fff]\d{6}(?:\.[A-Z]{2})?$")]
    private static partial Regex CodeAtEnd();

    [GeneratedRegex("^[A-Z]{1,5}$")]
    private static partial Regex AmericanTicker();

    [GeneratedRegex(@"^\d{3,5}$")]
    private static partial Regex HongKongNumber();

    [GeneratedRegex(@"^(?:合计|平均|均值|中位数|总计|行业|板块|资料来源|注|Average|Mean|Median|Total|Source)", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^\(?20\d{6}\)?$|^\(?\d{1,2}[-/月]\d{1,2}日?\)?$|^\(?\d{1,2}[-/ ](?:\d{1,2}|[A-Z][a-z]{2})(?:[-/ ](?:20)?\d\d)?\)?$")]
    private static partial Regex DayCell();

    [GeneratedRegex(@"^[(]?(?:元|%|亿元|百万元|倍|X|港元|美元|x|人民币|" + Money.Unit + "|l\\.?c\\.?|lcy)[)]?$")]
    private static partial Regex UnitCell();
}
