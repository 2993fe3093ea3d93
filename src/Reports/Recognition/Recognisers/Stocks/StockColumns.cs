using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Stocks;

/// <summary>The columns of a table of stocks, by one row of headers or two.</summary>
internal static partial class StockColumns
{
    public static List<ColumnGroup> Of(List<string> header, Row? below)
    {
        List<ColumnGroup> groups = [];
        ColumnGroup? group = null;
        var above = "";
        var width = Math.Max(header.Count, below?.Cells.Count ?? 0);
        for (var column = 0; column < width; column++)
        {
            var text = column < header.Count ? header[column].Replace(" ", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal) : "";
            // New and Old below Rating, of which only the first stands under it.
            if (text.Length > 0) above = text;
            if (below?[column] is { } side && ChangeColumns.IsOne(side)) text = side + above;
            else if (below?[column] is { } end && LabelEnd().IsMatch(end)) text += end;
            else if (below?[column] is { } part && PartOfRating().IsMatch(part)) text = PartOfRating().Match(part).Groups["now"].Success ? above : ColumnHeaders.ChangeHeader().IsMatch(part) ? part : part + above;
            var isName = ColumnHeaders.NameHeader().IsMatch(text);
            var isCode = ColumnHeaders.CodeHeader().IsMatch(text);
            var isRating = ColumnHeaders.RatingHeader().IsMatch(text);
            // The columns begin again; before that, a second name is only a better one.
            var again = group is { Rating: not null } or { Target: not null } && ((isName && group.Name is not null) || (isCode && group.Code is not null && group.Name is not null))
                || (isName && group is { Name: not null, Code: null });
            if (again || (group is null && (isName || isCode || isRating)))
            {
                if (group is not null) groups.Add(group with { End = column });
                group = new ColumnGroup(groups.Count == 0 ? 0 : column, width);
            }
            if (group is null) continue;
            if (isName) group = group with { Name = column };
            else if (isCode) group = group with { Code = column };
            else if (ColumnHeaders.PreviousRatingHeader().IsMatch(text)) group = group with { PreviousRating = column };
            else if (isRating) group = group with { Rating = group.Rating ?? column };
            else if (ColumnHeaders.ChangeHeader().IsMatch(text)) group = group with { Change = column };
            else if (ColumnHeaders.PreviousTargetHeader().IsMatch(text)) group = group with { PreviousTarget = column };
            else if (ColumnHeaders.TargetHeader().IsMatch(text)) group = group with { Target = group.Target ?? column };
            else if (ColumnHeaders.PriceHeader().IsMatch(text)) group = group with { Price = group.Price ?? column };
            else if (ColumnHeaders.CurrencyHeader().IsMatch(text)) group = group with { Currency = column };
        }
        if (group is not null) groups.Add(group with { End = int.MaxValue });
        var isHongKong = ColumnHeaders.HongKongHeader().IsMatch(string.Join('\t', header));
        return [.. groups.Where(found => found.Name is not null || found.Code is not null).Select(found => found with { IsHongKong = isHongKong })];
    }

    // 股票, 投资 over 代码, 评级: labels of two lines.
    public static bool EndsLabels(Row row, Row header) =>
        row.Cells.Where((cell, column) => LabelEnd().IsMatch(cell.Text) && LabelBegin().IsMatch(header[column])).Count() > 1;

    // 投资评级 over 本次, 变动: what becomes of it beside it.
    public static bool PartsRating(Row row, Row header) =>
        row.Cells.Select((cell, column) => (cell, column)).Any(at => PartOfRating().Match(at.cell.Text).Groups["now"].Success && ColumnHeaders.RatingHeader().IsMatch(header[at.column]))
        && row.Cells.All(IsSecondHeader);

    // Names under nothing, before prices, estimates and ratings.
    public static ColumnGroup? NamesUnheaded(Table table)
    {
        var header = table.Rows[0];
        if (header[0].Length > 0 || header.Cells.Count < 3) return null;
        var column = header.Cells.ToList().FindIndex(cell => ColumnHeaders.RatingHeader().IsMatch(cell.Text));
        var rows = table.Rows.Skip(1).ToList();
        if (column < 1 || rows.Count < 2 || !rows.TrueForAll(row => row.Cells.Count == header.Cells.Count && (TableCells.Rating().IsMatch(row[column]) || TableCells.None().IsMatch(row[column])) && StockCells.IsName(row.Cells[0]))) return null;
        var price = header.Cells.ToList().FindIndex(cell => ColumnHeaders.PriceHeader().IsMatch(cell.Text));
        return new ColumnGroup(0, int.MaxValue) { Name = 0, Rating = column, Price = price > 0 ? price : null };
    }

    public static bool SetsOldBesideNew(Row row) => ChangeColumns.HaveBoth(row) && row.Cells.All(IsSecondHeader);

    public static bool IsSecondHeader(Row row, Row header) =>
        row.Cells.Select((cell, column) => (cell, column)).All(at => at.cell.Text == header[at.column] || IsSecondHeader(at.cell));

    private static bool IsSecondHeader(Cell cell) =>
        cell.IsEmpty || TableCells.Period().IsMatch(cell.Text) || LabelEnd().IsMatch(cell.Text) || ChangeColumns.IsOne(cell.Text) || PartOfRating().IsMatch(cell.Text) || IsDetail(cell.Text);

    /// <summary>Whether it only says of what day or in what unit a column is.</summary>
    public static bool IsDetail(string text) => DayCell().IsMatch(text) || UnitCell().IsMatch(text);

    [GeneratedRegex("^(?:代[码号]|名称|简称|评[级等])$")]
    private static partial Regex LabelEnd();

    [GeneratedRegex("^(?:(?<now>本次|最新)|上次|前次|变动|变化|调整)$")]
    private static partial Regex PartOfRating();

    [GeneratedRegex("^(?:股票|公司|证券|标的|投资|最新)$")]
    private static partial Regex LabelBegin();

    [GeneratedRegex(@"^\(?20\d{6}\)?$|^\(?\d{1,2}[-/月]\d{1,2}日?\)?$|^\(?\d{1,2}[-/ ](?:\d{1,2}|[A-Z][a-z]{2})(?:[-/ ](?:20)?\d\d)?\)?$")]
    private static partial Regex DayCell();

    [GeneratedRegex(@"^[(]?(?:元|%|亿元|百万元|倍|X|港元|美元|x|人民币|" + Money.Unit + "|l\\.?c\\.?|lcy)[)]?$")]
    private static partial Regex UnitCell();
}
