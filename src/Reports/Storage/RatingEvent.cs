using System.Text.Json.Serialization;
using Reports.Coverage;
using Reports.Model;

namespace Reports.Storage;

/// <summary>One rating that one report states, of a company (then <see cref="Stock"/>) or of an industry (then <see cref="Industry"/>).</summary>
public sealed record RatingEvent
{
    public required string ReportId { get; init; }
    public string? ReportTitle { get; init; }
    public string? BrokerId { get; init; }
    public string? Broker { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public required DateTimeOffset KnownAt { get; init; }
    public required RatingSubject AppliesTo { get; init; }
    public Stock? Stock { get; init; }
    public string? Industry { get; init; }
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
    public Evidence? Evidence { get; init; }

    /// <summary>What the firm said before by the stored reports; null where they tell nothing.</summary>
    public PreviousRating? Previous { get; init; }

    /// <summary>The change that follows from <see cref="Previous"/>, whatever the report states.</summary>
    public RatingChange? DerivedChange { get; init; }

    /// <summary>The report states a change that cannot follow from <see cref="Previous"/>.</summary>
    public bool Disagrees { get; init; }

    /// <summary>Only in the list of all ratings; one stock's opinions hold the same.</summary>
    public RatingContext? Context { get; init; }

    /// <summary>Who says it; without a firm's name a report speaks for itself.</summary>
    [JsonIgnore]
    public string Firm => BrokerId ?? Broker ?? ReportId;

    public RatingEvent After(PreviousRating? previous) => this with
    {
        Previous = previous,
        DerivedChange = previous?.ChangeTo(this),
        Disagrees = previous?.Contradicts(this) is true,
    };

    /// <summary>The industry's rating first, then the stocks' in the report's order.</summary>
    public static IEnumerable<RatingEvent> Of(Report report)
    {
        if (report.IndustryRating is { } industry)
        {
            yield return From(report, RatingSubject.Industry, industry.Evidence) with
            {
                Industry = report.Industry,
                Term = industry.Term,
                Level = industry.Level,
                Change = industry.Change,
                PreviousTerm = industry.PreviousTerm,
            };
        }
        foreach (var rating in report.StockRatings)
        {
            yield return From(report, RatingSubject.Company, rating.Evidence) with
            {
                Stock = rating.Stock,
                Industry = report.Industry,
                Term = rating.Term,
                Level = rating.Level,
                Change = rating.Change,
                PreviousTerm = rating.PreviousTerm,
                TargetPrice = rating.TargetPrice,
                PreviousTargetPrice = rating.PreviousTargetPrice,
                TargetPriceLow = rating.TargetPriceLow,
                TargetPriceHigh = rating.TargetPriceHigh,
                Currency = rating.Currency,
                Price = rating.Price,
            };
        }
    }

    /// <summary>The same, each with what the report says beside it.</summary>
    public static IEnumerable<RatingEvent> InContext(Report report)
    {
        var conflicts = report.Conflicts.Where(conflict => conflict.Status is ConflictStatus.Disclosed).ToLookup(conflict => NameOf(conflict.Stock), conflict => conflict.Relation);
        var eps = report.Forecasts.ToLookup(forecast => NameOf(forecast.Stock), EpsForecast.Of);
        decimal?[] upsides = [.. report.IndustryRating is null ? [] : new decimal?[1], .. report.StockRatings.Select(rating => rating.UpsidePct)];
        return Of(report).Select((rating, index) => rating with
        {
            Context = new(
                report.RatingScale.FirstOrDefault(line => line.AppliesTo == rating.AppliesTo && line.Term == rating.Term) is { } definition ? definition with { Evidence = null } : null,
                rating.Stock is null ? [] : [.. conflicts[NameOf(rating.Stock)].Distinct()],
                rating.Stock is null ? [] : [.. eps[NameOf(rating.Stock)].OfType<EpsForecast>().DistinctBy(forecast => forecast.Year)],
                upsides[index]),
        });
    }

    private static string NameOf(Stock stock) => stock.Code ?? stock.Name ?? "";

    private static RatingEvent From(Report report, RatingSubject subject, Evidence? evidence) => new()
    {
        ReportId = report.Id,
        ReportTitle = report.Title,
        BrokerId = report.Broker?.Id,
        Broker = report.Broker?.Name,
        EffectiveOn = report.EffectiveOn,
        PublishedOn = report.PublishedOn,
        KnownAt = report.KnownAt ?? report.Source.UploadedAt,
        AppliesTo = subject,
        Evidence = evidence,
    };
}
