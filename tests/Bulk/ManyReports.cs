using System.Globalization;
using Reports.Model;

namespace Bulk;

/// <summary>
/// Invented reports, the newest first: twenty a day by twenty firms, every fifth of an industry, the others of one stock
/// each; ten firms rate a stock. The first hundred are the same however many follow.
/// </summary>
public static class ManyReports
{
    public const string Stock = "688003.SH", Popular = "699999.SH", Industry = "行业3", Broker = "firm-3", Certificate = "S0130519070003";

    public static readonly DateOnly Newest = new(2026, 11, 20);

    public static Report Of(int number)
    {
        var day = Newest.AddDays(-(number / 20));
        var known = new DateTimeOffset(day.ToDateTime(new TimeOnly(4, 0)), TimeSpan.Zero).AddSeconds(-(number % 20));
        var firm = (number / 5 + number) % 20;
        var report = new Report
        {
            Id = ReportId.From(number.ToString(CultureInfo.InvariantCulture)),
            Source = new($"{number}.txt", "text/plain", 1000, number.ToString("x64", CultureInfo.InvariantCulture), known),
            ParserVersion = "1",
            ParsedAt = known,
            KnownAt = known,
            Language = number % 4 == 0 ? "en" : "zh",
            Broker = new($"firm-{firm}", $"青禾{firm}证券"),
            Title = number % 2 == 0 ? "芯片复苏" : "需求放缓",
            PublishedOn = day,
            PublishedOnBasis = DateBasis.Stated,
            EffectiveOn = day,
            Series = ReportSeries.Comment,
            Analysts = [new($"张{firm}", AnalystRole.Analyst, $"S013051907{firm:0000}", null, null)],
            RatingScale = [new(RatingSubject.Company, "买入", 15, null, [6, 12], "沪深300")],
            Recommendations = [new(new(Popular, "赤松科技"), "芯片", RecommendationStrength.Recommend, Evidence)],
        };
        return number % 5 == 0 ? OfIndustry(report, number / 5) : OfStock(report, number / 10);
    }

    private static readonly Evidence Evidence = new(1, 0, 2, "买入");

    private static Report OfIndustry(Report report, int number) => report with
    {
        Kind = ReportKind.Industry,
        Industry = $"行业{number % 5}",
        IndustryRating = new("增持", RatingLevel.Overweight, RatingChange.Maintained, null, Evidence),
    };

    private static Report OfStock(Report report, int number)
    {
        var stock = new Stock(string.Create(CultureInfo.InvariantCulture, $"{688000 + number}.SH"), $"岑{number}");
        return report with
        {
            Kind = ReportKind.Company,
            StockRatings = [new() { Stock = stock, Term = "买入", Level = RatingLevel.Buy, Change = RatingChange.Maintained, TargetPrice = 20 + number % 7, Currency = "CNY", Evidence = Evidence }],
            Forecasts = [new(stock, "EPS", "2026E", 1.5m, "CNY", Evidence)],
        };
    }
}
