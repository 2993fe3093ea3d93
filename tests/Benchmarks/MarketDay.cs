using System.Globalization;
using Reports.Model;

namespace Benchmarks;

/// <summary>
/// Invented reports as a large firm gets them in a day: sixty firms, of which the largest writes eight in a hundred; five thousand stocks
/// and thirty industries, few of them written about much; three in ten arrive in the busiest hour, before the market opens.
/// </summary>
internal sealed class MarketDay(int seed)
{
    private const int Firms = 60, Stocks = 5_000, Industries = 30, Characters = 2_500;
    private static readonly int[] ByHour = [0, 0, 0, 0, 0, 1, 6, 30, 14, 5, 4, 4, 2, 3, 3, 4, 6, 6, 4, 3, 2, 1, 1, 1];
    private static readonly Evidence Evidence = new(1, 0, 2, "买入");
    private readonly Random _random = new(seed);

    public IEnumerable<Report> Reports(DateOnly day, int count)
    {
        for (var number = 0; number < count; number++)
        {
            var known = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddHours(Hour()).AddTicks(_random.NextInt64(TimeSpan.TicksPerHour));
            yield return Of(day, known, string.Create(CultureInfo.InvariantCulture, $"{day:yyyyMMdd}-{number}"));
        }
    }

    private Report Of(DateOnly day, DateTimeOffset known, string name)
    {
        var firm = Few(Firms);
        var ofStock = _random.Next(3) > 0;
        var stock = StockOf(Few(Stocks));
        return new()
        {
            Id = ReportId.From(name),
            Source = new(name, "application/pdf", 800_000, name.PadLeft(64, '0'), known),
            ParserVersion = "1",
            ParsedAt = known,
            KnownAt = known,
            Language = "zh",
            Broker = new($"firm-{firm}", $"青禾{firm}证券"),
            Title = Text(22),
            Summary = [Text(300)],
            PublishedOn = day,
            PublishedOnBasis = DateBasis.Stated,
            EffectiveOn = day,
            Kind = ofStock ? ReportKind.Company : ReportKind.Industry,
            Industry = $"行业{Few(Industries)}",
            IndustryRating = ofStock ? null : new("增持", RatingLevel.Overweight, RatingChange.Maintained, null, Evidence),
            Analysts = [.. Enumerable.Range(0, 2).Select(_ => _random.Next(30)).Select(person => new Analyst($"张{firm}{person}", AnalystRole.Analyst, $"S0130519{firm:00}{person:0000}", null, null))],
            StockRatings = ofStock ? [new() { Stock = stock, Term = "买入", Level = RatingLevel.Buy, Change = RatingChange.Maintained, TargetPrice = 20, Currency = "CNY", Evidence = Evidence }] : [],
            Forecasts = ofStock ? [.. from metric in (string[])["EPS", "PE", "netProfit"] from year in (string[])["2026E", "2027E", "2028E"] select new Forecast(stock, metric, year, 1, "CNY", Evidence)] : [],
            Recommendations = ofStock ? [] : [.. Enumerable.Range(0, 6).Select(_ => Few(Stocks)).Distinct().Select(other => new Recommendation(StockOf(other), "芯片", RecommendationStrength.Recommend, Evidence))],
        };
    }

    private static Stock StockOf(int number) => new(string.Create(CultureInfo.InvariantCulture, $"{600000 + number}.SH"), $"岑{number}");

    private int Hour()
    {
        var left = _random.Next(ByHour.Sum());
        var hour = 0;
        while (left >= ByHour[hour]) left -= ByHour[hour++];
        return hour;
    }

    // The smaller, the more often: of a thousand, the first comes about ten times as often as the middle.
    private int Few(int count) => (int)(Math.Pow(count + 1, _random.NextDouble()) - 1);

    private string Text(int length) => string.Create(length, this, static (text, day) =>
    {
        for (var at = 0; at < text.Length; at++) text[at] = (char)('\u4e00' + day.Few(Characters));
    });
}
