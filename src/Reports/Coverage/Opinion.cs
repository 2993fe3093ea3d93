using Reports.Model;
using Reports.Storage;

namespace Reports.Coverage;

/// <summary>What one report says of one stock or industry, as far as firms are compared by it.</summary>
public sealed record Opinion
{
    public required string ReportId { get; init; }
    public required DateOnly EffectiveOn { get; init; }
    public required DateTimeOffset KnownAt { get; init; }
    public RatingEvent? Rating { get; init; }

    /// <summary>Which of the report's ratings <see cref="Rating"/> is.</summary>
    public int Ordinal { get; init; }

    /// <summary>What the rating's term promises, by the scale in the same report.</summary>
    public RatingDefinition? Definition { get; init; }

    /// <summary>What the same report discloses of the firm and the stock: <c>investmentBanking</c>, <c>holding</c> …</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    public IReadOnlyList<EpsForecast> Eps { get; init; } = [];

    /// <summary>The industry's opinion, where the report rates one.</summary>
    public static Opinion? OfIndustry(Report report) =>
        report.Industry is { Length: > 0 } && RatingEvent.Of(report).FirstOrDefault() is { AppliesTo: RatingSubject.Industry } rating
            ? From(report) with { Rating = rating, Definition = Define(report, rating) }
            : null;

    /// <summary>One for each stock that the report rates or expects earnings of.</summary>
    /// <param name="keyOf">What makes two mentions one stock; null where a mention names none.</param>
    public static IEnumerable<(TKey Key, Opinion Opinion)> OfStocks<TKey>(Report report, Func<Stock, TKey?> keyOf)
        where TKey : struct
    {
        var ratings = RatingEvent.Of(report).Index().Where(rating => rating.Item.Stock is not null).ToLookup(rating => keyOf(rating.Item.Stock!));
        var forecasts = report.Forecasts.ToLookup(forecast => keyOf(forecast.Stock), EpsForecast.Of);
        var conflicts = report.Conflicts.Where(conflict => conflict.Status is ConflictStatus.Disclosed).ToLookup(conflict => keyOf(conflict.Stock));
        foreach (var key in ratings.Select(group => group.Key).Concat(forecasts.Select(group => group.Key)).OfType<TKey>().Distinct())
        {
            // A table can repeat what the cover says; the cover comes first.
            var (ordinal, rating) = ratings[key].FirstOrDefault();
            EpsForecast[] eps = [.. forecasts[key].OfType<EpsForecast>().DistinctBy(forecast => forecast.Year)];
            if (rating is null && eps.Length == 0) continue;
            yield return (key, From(report) with
            {
                Rating = rating,
                Ordinal = ordinal,
                Definition = rating is null ? null : Define(report, rating),
                Conflicts = [.. conflicts[key].Select(conflict => conflict.Relation).Distinct()],
                Eps = eps,
            });
        }
    }

    private static Opinion From(Report report) => new()
    {
        ReportId = report.Id,
        EffectiveOn = report.EffectiveOn,
        KnownAt = report.KnownAt ?? report.Source.UploadedAt,
    };

    private static RatingDefinition? Define(Report report, RatingEvent rating) => report.RatingScale
        .FirstOrDefault(definition => definition.AppliesTo == rating.AppliesTo && definition.Term == rating.Term);
}
