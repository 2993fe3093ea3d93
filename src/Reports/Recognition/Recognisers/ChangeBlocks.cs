using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>What has changed for several companies, one after the other: a name with its code, From and To, and under them its rating and its target.</summary>
internal static class ChangeBlocks
{
    public static bool Are(Table table) => Heads(table).Count > 1;

    public static void Read(Table table, Findings findings)
    {
        var heads = Heads(table);
        if (heads.Count < 2) return;
        for (var index = 0; index < heads.Count; index++)
            Add(table.Rows[heads[index]], [.. table.Rows.Take(index + 1 < heads.Count ? heads[index + 1] : table.Rows.Count).Skip(heads[index] + 1)], findings);
    }

    private static List<int> Heads(Table table) =>
        [.. Enumerable.Range(0, table.Rows.Count).Where(index => TableCells.NameWithCode().IsMatch(table.Rows[index][0]) && ChangeColumns.HaveBoth(table.Rows[index]))];

    private static void Add(Row head, List<Row> rows, Findings findings)
    {
        var name = TableCells.NameWithCode().Match(head[0]);
        var (code, sides) = (name.Groups["code"].Value, Enumerable.Range(1, head.Cells.Count - 1).Where(column => ChangeColumns.IsOne(head[column])).ToList());
        if (sides is not [var first, var second] || StockCodes.Canonical(code) is not { } canonical) return;
        var (old, now) = ChangeColumns.IsNew(head[second]) ? (first, second) : (second, first);
        var rated = rows.Find(row => row[0] is "Rating" or "Stock Rating" or "Recommendation");
        var target = rows.Find(row => PriceReader.Target.Names.IsMatch(row[0]));
        var term = rated is not null && TableCells.Rating().IsMatch(rated[now]) ? rated.Cells[now].Printed : null;
        var previous = rated is not null && TableCells.Rating().IsMatch(rated[old]) ? rated.Cells[old].Printed : null;
        if (term is null && target is null) return;
        RatedStocks.Add(findings, new StockRating
        {
            Stock = new Stock(canonical.Code, head.Cells[0].Word(name.Groups["name"]), code),
            Term = term,
            Level = term is null ? null : RatingLevels.Of(term, RatingSubject.Company, findings),
            PreviousTerm = previous,
            Change = term is null ? null : RatingLevels.ChangeBetween(previous, term),
            TargetPrice = target is null ? null : TableCells.AmountIn(target, now),
            PreviousTargetPrice = target is null ? null : TableCells.AmountIn(target, old),
            Currency = target is null ? null : Money.Of(Money.Currency(target[now]), canonical.Code),
            Evidence = (rated ?? target!).Line.Evidence(),
        });
    }
}
