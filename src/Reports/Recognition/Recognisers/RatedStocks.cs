using Reports.Model;

namespace Reports.Recognition.Recognisers;

/// <summary>Puts what is said of a stock in one place together with what another says; two levels contradict each other.</summary>
internal static class RatedStocks
{
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
}
