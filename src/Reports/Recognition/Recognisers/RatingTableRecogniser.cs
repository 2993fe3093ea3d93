using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
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
            if (StockTable.Of(table, findings) is not { } stocks || !stocks.Groups.Any(group => group.Rating is not null || group.Target is not null)) continue;
            // How others rate a peer is not this firm's view of it.
            if (ForecastTableRecogniser.IsOfPeers(table)) continue;
            foreach (var row in table.Rows.Skip(stocks.HeaderRows))
            {
                foreach (var group in stocks.Groups) Read(stocks, row, group, findings);
            }
        }
    }

    private static void Read(StockTable stocks, Row row, ColumnGroup group, Findings findings)
    {
        if (group.Rating is null) ReadTarget(stocks, row, group, findings);
        if (group.Rating is not { } column || StockTable.StockIn(row, group, findings) is not { } stock) return;
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
        var term = match.Groups["term"].Value;
        var previous = group.PreviousRating is { } at ? TableCells.Rating().Match(row[at]) : Match.Empty;
        var previousTerm = match.Groups["previous"].Success ? match.Groups["previous"].Value : previous.Success ? previous.Groups["term"].Value : null;
        var change = ChangeWords.ChangeOf(match.Groups["change"].Value) ?? (group.Change is { } changeAt ? ChangeWords.ChangeOf(row[changeAt]) : null) ?? RatingLevels.ChangeBetween(previousTerm, term);
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
            Currency = Money.Of(group.Currency is { } currency ? Money.Currency(row[currency]) : (group.Target ?? group.Price) is { } priced ? stocks.CurrencyOf(priced) ?? Money.Currency(row[priced]) : null, stock.Code),
            Evidence = cell.Evidence,
        };
        Add(findings, rating);
    }

    // Targets of listings that the cover has rated already.
    private static void ReadTarget(StockTable stocks, Row row, ColumnGroup group, Findings findings)
    {
        if (group.Target is not { } column || StockTable.StockIn(row, group, findings) is not { Code: { } code }) return;
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

    /// <summary>Adds a rating, or what it knows more of a stock that is rated already; two that differ contradict each other.</summary>
    public static void Add(Findings findings, StockRating rating)
    {
        var known = findings.StockRatings.FindIndex(other => Same(other.Stock, rating.Stock));
        if (known < 0)
        {
            findings.StockRatings.Add(rating);
            return;
        }
        var first = findings.StockRatings[known];
        if (first.Level == rating.Level)
        {
            findings.StockRatings[known] = first with
            {
                TargetPrice = first.TargetPrice ?? rating.TargetPrice,
                PreviousTargetPrice = first.PreviousTargetPrice ?? rating.PreviousTargetPrice,
                Price = first.Price ?? rating.Price,
                Currency = first.Currency ?? rating.Currency,
                Change = first.Change ?? rating.Change,
                PreviousTerm = first.PreviousTerm ?? rating.PreviousTerm,
            };
            return;
        }
        if (first.Term is null) return;
        findings.Warn("ratingContradictory", $"{rating.Stock} is rated {first.Term} in line {first.Evidence?.Line} and {rating.Term} in line {rating.Evidence?.Line}.", rating.Evidence?.Line);
        findings.StockRatings[known] = first with { Term = null, Level = null, Change = null };
    }

    private static bool Same(Stock one, Stock other) => one.Code is not null && other.Code is not null ? one.Code == other.Code : one.Name == other.Name;

    private static decimal? Amount(Row row, int? column) =>
        column is { } at && TableCells.Amount().Match(row[at]) is { Success: true } match ? Money.Parse(match.Groups["value"].Value) : null;
}
