using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Tables that rate stocks: a rating column beside a name or a code. Several groups of columns may stand side by side. Price tables,
/// fund lists and constituents have no rating column and say nothing here.
/// </summary>
internal sealed class RatingTableRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        foreach (var table in document.Tables)
        {
            if (table.FirstLine >= document.Outline.DisclosuresStart) break;
            if (findings.Subjects.Count == 0) ChangeBlocks.Read(table, findings);
            if (StockTable.Of(table, findings) is not { } stocks || !stocks.Groups.Any(group => group.Rating is not null || group.Target is not null)) continue;
            if (PeerTables.IsOne(table, findings)) continue;
            foreach (var row in table.Rows.Skip(stocks.HeaderRows))
            {
                foreach (var group in stocks.Groups) Read(stocks, Parted(row, group), group, findings);
            }
        }
    }

    // Two ratings that one blank parts have fallen into one of their columns.
    private static Row Parted(Row row, ColumnGroup group)
    {
        if (group is not { Rating: { } rating, PreviousRating: { } previous } || Math.Abs(rating - previous) != 1 || Math.Max(rating, previous) >= row.Cells.Count) return row;
        var (left, right) = (row.Cells[Math.Min(rating, previous)], row.Cells[Math.Max(rating, previous)]);
        if (left.IsEmpty == right.IsEmpty) return row;
        var both = left.IsEmpty ? right : left;
        if (TableCells.TwoRatings().Match(both.Line.Text.Substring(both.Start, both.Length)) is not { Success: true } match) return row;
        Cell[] cells = [.. row.Cells];
        foreach (var (column, term) in (IEnumerable<(int, Group)>)[(Math.Min(rating, previous), match.Groups["first"]), (Math.Max(rating, previous), match.Groups["second"])])
            cells[column] = new Cell(both.Line, both.Start + term.Index, term.Length);
        return row with { Cells = cells };
    }

    private static void Read(StockTable stocks, Row row, ColumnGroup group, Findings findings)
    {
        if (group.Rating is null) ReadTarget(stocks, row, group, findings);
        if (group.Rating is not { } column || StockCells.In(row, group, findings) is not { } stock) return;
        var cell = column < row.Cells.Count ? row.Cells[column] : default;
        var match = cell.Line is null ? Match.Empty : TableCells.Rating().Match(cell.Text);
        if (!match.Success)
        {
            // A row that extraction has shifted still has only one cell that rates.
            var rated = row.Cells.Where((other, index) => index >= group.Start && index < group.End && TableCells.Rating().IsMatch(other.Text)).ToList();
            if (rated.Count != 1 || TableCells.None().IsMatch(cell.Line is null ? "" : cell.Text)) return;
            cell = rated[0];
            match = TableCells.Rating().Match(cell.Text);
        }
        var term = cell.Word(match.Groups["term"]);
        var previous = group.PreviousRating is { } at && at < row.Cells.Count ? TableCells.Rating().Match(row[at]) : Match.Empty;
        var previousTerm = match.Groups["previous"].Success ? cell.Word(match.Groups["previous"]) : previous.Success ? row.Cells[group.PreviousRating!.Value].Word(previous.Groups["term"]) : null;
        var change = ChangeWords.ChangeOf(match.Groups["change"].Value) ?? (group.Change is { } changeAt ? ChangeWords.ChangeOf(row[changeAt]) : null) ?? RatingLevels.ChangeBetween(previousTerm, term)
            ?? (group.PreviousRating is { } unchanged && TableCells.NoChange().IsMatch(row[unchanged]) ? RatingChange.Maintained : null);
        var rating = new StockRating
        {
            Stock = stock,
            Term = term,
            Level = RatingLevels.Of(term, RatingSubject.Company, findings),
            Change = change,
            PreviousTerm = previousTerm,
            PreviousTargetPrice = Amount(row, group.PreviousTarget),
            TargetPrice = Amount(row, group.Target),
            Price = Amount(row, group.Price),
            Currency = Money.Of(group.Currency is { } currency ? Money.Currency(row[currency]) : CurrencyOf(stocks, row, group, stock), stock.Code),
            Evidence = cell.Evidence,
        };
        RatedStocks.Add(findings, rating);
    }

    // One header may stand over the old target and the new one.
    private static string? CurrencyOf(StockTable stocks, Row row, ColumnGroup group, Stock stock)
    {
        var columns = ((int?[])[group.Target, group.PreviousTarget, group.Price]).OfType<int>().ToList();
        return columns.Select(stocks.CurrencyOf).Concat(columns.Select(column => Money.Currency(row[column]))).FirstOrDefault(currency => currency is not null)
            ?? (columns.Exists(stocks.IsInLocalCurrency) ? Money.OfListing(stock.Code) : null);
    }

    // Targets of listings that the cover has rated already.
    private static void ReadTarget(StockTable stocks, Row row, ColumnGroup group, Findings findings)
    {
        if (group.Target is not { } column || StockCells.In(row, group, findings) is not { Code: { } code }) return;
        var known = findings.StockRatings.FindIndex(rating => rating.Stock.Code == code);
        if (known < 0 || Amount(row, column) is not { } target) return;
        findings.StockRatings[known] = findings.StockRatings[known] with
        {
            TargetPrice = findings.StockRatings[known].TargetPrice ?? target,
            Price = findings.StockRatings[known].Price ?? Amount(row, group.Price),
            Currency = findings.StockRatings[known].Currency ?? Money.Of(stocks.CurrencyOf(column) ?? Money.Currency(row[column]), code),
            TargetPriceEvidence = row.Cells[column].Evidence,
        };
    }

    private static decimal? Amount(Row row, int? column) => column is { } at ? TableCells.AmountIn(row, at) : null;
}
