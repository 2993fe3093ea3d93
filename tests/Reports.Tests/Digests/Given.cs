using Reports.Coverage;
using Reports.Digests;
using Reports.Model;
using Reports.Storage;

namespace Reports.Tests.Digests;

/// <summary>The words that the tests of digests speak in. Firms, people and stocks are invented.</summary>
internal static class Given
{
    public static IsoWeek W49 { get; } = new(2024, 49);

    /// <summary>A quarter past noon of a day in UTC+8.</summary>
    public static DateTimeOffset Noon(string day) => new(DateOnly.Parse(day, null).ToDateTime(new TimeOnly(12, 15)), TimeSpan.FromHours(8));

    public static Report Report(string id, string firm = "青禾证券", string? date = "2024-12-03", string? known = null, DateBasis basis = DateBasis.Stated) => new()
    {
        Id = id,
        Source = new($"{id}.txt", "text/plain", 1000, id, Noon(known ?? date ?? "2024-12-03")),
        ParserVersion = "1",
        Language = "zh",
        Broker = new(firm, firm),
        Title = $"标题 {id}",
        PublishedOn = date is null ? null : DateOnly.Parse(date, null),
        PublishedOnBasis = date is null ? null : basis,
        EffectiveOn = DateOnly.Parse(date ?? known ?? "2024-12-03", null),
        KnownAt = Noon(known ?? date ?? "2024-12-03"),
    };

    public static Report Rating(this Report report, string name, string code, RatingLevel level, RatingChange? change = null,
        string? before = null, decimal? target = null, decimal? previousTarget = null, decimal? price = null, string? term = null) => report with
        {
            StockRatings =
            [
                .. report.StockRatings, new()
                {
                    Stock = new(code, name), Term = term ?? Term(level), Level = level, Change = change, PreviousTerm = before,
                    TargetPrice = target, PreviousTargetPrice = previousTarget, Price = price, Currency = target is null ? null : "CNY",
                    Evidence = Quote($"{name}（{code}）{Term(level)}"),
                },
            ],
        };

    public static Report Recommends(this Report report, string name, string? code = null, string? theme = null, RecommendationStrength strength = RecommendationStrength.Recommend) =>
        report with { Recommendations = [.. report.Recommendations, new(new Stock(code, name), theme, strength, Quote($"建议关注{name}"))] };

    public static Report Expects(this Report report, string code, int year, decimal eps) =>
        report with { Forecasts = [.. report.Forecasts, new(new Stock(code, null), "EPS", $"{year}E", eps, "CNY", Quote($"{eps}"))] };

    public static Report Discloses(this Report report, string code, string relation) =>
        report with { Conflicts = [.. report.Conflicts, new(new Stock(code, null), relation, ConflictStatus.Disclosed, Quote(relation))] };

    public static Report Defines(this Report report, string term, decimal? lower, decimal? upper) =>
        report with { RatingScale = [.. report.RatingScale, new(RatingSubject.Company, term, lower, upper, [6, 6], "沪深300指数", Quote(term))] };

    /// <summary>What the firm said of a stock before this week, in the place where the store would tell it.</summary>
    public static DigestInputs After(this DigestInputs inputs, string code, RatingLevel level, decimal? target = null, params EpsForecast[] eps) => inputs with
    {
        Ratings =
        [
            .. inputs.Ratings.Select(rating => rating.Stock?.Code != code ? rating
                : rating.After(new("before", new DateOnly(2024, 11, 1), Term(level), level) { TargetPrice = target, Currency = target is null ? null : "CNY", Eps = eps })),
        ],
    };

    public static Report RatesIndustry(this Report report, string industry, RatingLevel level, RatingChange? change = null) =>
        report with { Industry = industry, IndustryRating = new(Term(level), level, change, null, Quote($"{industry}：{Term(level)}")) };

    public static Evidence Quote(string quote) => new(59, 0, quote.Length, quote);

    public static Ingestion.Ingestion Failure(string name, string known, string? updated = null, string reason = "文件是空的。") => new()
    {
        Id = name,
        BlobName = name,
        Status = Ingestion.IngestionStatus.Failed,
        Code = "empty",
        Reason = reason,
        SizeBytes = 0,
        UploadedAt = Noon(known),
        KnownAt = Noon(known),
        UpdatedAt = Noon(updated ?? known),
    };

    /// <summary>The digest of these reports, which are late where they are dated before the week.</summary>
    public static Digest Digest(params Report[] reports) => DigestComposer.Compose(Inputs(reports));

    public static DigestInputs Inputs(params Report[] reports) => new(
        W49, Noon("2024-12-09"),
        [.. reports.Where(report => W49.Contains(report.EffectiveOn)).Select(ReportSummary.Of)],
        [.. reports.Where(report => report.EffectiveOn < W49.Monday).Select(ReportSummary.Of)],
        [.. reports.SelectMany(RatingEvent.InContext)],
        [.. reports.SelectMany(RecommendationEvent.Of)],
        []);

    private static string Term(RatingLevel level) => level switch
    {
        RatingLevel.Buy => "买入",
        RatingLevel.Overweight => "增持",
        RatingLevel.Neutral => "中性",
        RatingLevel.Underweight => "减持",
        _ => "卖出",
    };
}
