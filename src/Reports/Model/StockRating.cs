namespace Reports.Model;

/// <summary>The rating of one listing. Prices are in <see cref="Currency"/> (ISO 4217) a share; <see cref="UpsidePct"/> in percent.</summary>
public sealed record StockRating
{
    public required Stock Stock { get; init; }
    public string? Term { get; init; }
    public RatingLevel? Level { get; init; }
    public RatingChange? Change { get; init; }
    public string? PreviousTerm { get; init; }
    public decimal? TargetPrice { get; init; }
    public decimal? PreviousTargetPrice { get; init; }
    public decimal? TargetPriceLow { get; init; }
    public decimal? TargetPriceHigh { get; init; }
    public string? Currency { get; init; }
    public decimal? Price { get; init; }
    public decimal? UpsidePct { get; init; }
    public Evidence? Evidence { get; init; }
    public Evidence? TargetPriceEvidence { get; init; }
    public Evidence? PriceEvidence { get; init; }
}
