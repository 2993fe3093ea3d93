using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Forecasts;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Ratings, targets and forecasts from tables whose ratings are letters that a legend explains.</summary>
internal sealed partial class LegendTableRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        if (document.Language != "en") return;
        foreach (var table in document.Tables.TakeWhile(table => table.FirstLine < document.Outline.DisclosuresStart))
        {
            if (LegendTable.Of(document, table) is { } rated) Read(rated, MetricColumns.Of(table, rated.HeaderRows), findings);
        }
    }

    private static void Read(LegendTable table, Dictionary<int, (string Metric, string Period, string? Unit)> metrics, Findings findings)
    {
        if (table.Column(ColumnHeaders.RatingHeader()) is not { } rating) return;
        var (price, target, currency) = (table.Column(ColumnHeaders.PriceHeader()), table.Column(ColumnHeaders.TargetHeader()), table.Column(ColumnHeaders.CurrencyHeader()));
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            var paidIn = currency is { } at ? Money.Currency(row[at]) : null;
            if (!table.Terms.TryGetValue(row[rating], out var term) || StockIn(row, paidIn, findings) is not { } stock) continue;
            var old = index + 1 < table.Rows.Count && Old().IsMatch(table.Rows[index + 1][0]) ? table.Rows[index + 1] : null;
            var previous = old is not null && table.Terms.TryGetValue(old[rating], out var former) ? former : null;
            RatedStocks.Add(findings, new StockRating
            {
                Stock = stock,
                Term = term,
                Level = RatingLevels.Of(term, RatingSubject.Company, findings),
                // What the row of old values leaves out has not changed.
                Change = previous is not null ? RatingLevels.ChangeBetween(previous, term) : old is not null ? RatingChange.Maintained : null,
                PreviousTerm = previous,
                TargetPrice = AmountIn(row, target),
                PreviousTargetPrice = old is null ? null : AmountIn(old, target),
                Price = AmountIn(row, price),
                Currency = Money.Of(paidIn, stock.Code),
                Evidence = row.Cells[rating].Evidence,
            });
            foreach (var (column, (metric, period, unit)) in metrics.Where(found => found.Key < row.Cells.Count)) ForecastCells.Add(findings, stock, metric, period, unit, row.Cells[column]);
        }
    }

    // A ticker without an exchange, paid in American dollars beside others that have one, is listed there.
    private static Stock? StockIn(Row row, string? paidIn, Findings findings)
    {
        if (CodeWithName().Match(row[0]) is not { Success: true } match) return null;
        var (code, name) = (match.Groups["code"].Value, row.Cells[0].Word(match.Groups["name"]));
        if (StockCodes.Canonical(code) is { } canonical) return new Stock(canonical.Code, name, code);
        return new Stock((findings.TickerMarket ?? (paidIn == "USD" ? "US" : null)) is { } market ? $"{code}.{market}" : null, name, code);
    }

    private static decimal? AmountIn(Row row, int? column) => column is { } at ? TableCells.AmountIn(row, at) : null;

    [GeneratedRegex("^(?<code>" + StockCodes.Pattern + @"|[A-Z]{1,5}) ?\((?<name>[^()]{2,40})\)$")]
    private static partial Regex CodeWithName();

    [GeneratedRegex("^(?:OLD|Old|Previous|Prior)$")]
    private static partial Regex Old();
}
