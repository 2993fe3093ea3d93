using Reports.Azure.Tests.Support;
using Reports.Coverage;
using Reports.Model;

namespace Reports.Azure.Tests.Coverage;

public class CoverageQueriesTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_firm_has_one_lineage_of_a_stock_with_what_the_same_report_says_beside_the_rating()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", TestParser.Text("broker gjzq 国金证券", "date 2024-11-01", "rate 600584.SH 长电科技 Buy Initiated", "forecast 600584.SH 长电科技 2024E 1.20", "conflict 600584.SH 长电科技"));
        await storage.SaveAsync("b.txt", TestParser.Text("broker gjzq 国金证券", "date 2024-12-01", "rate 600584.SH 长电科技 Neutral Downgraded"));
        await storage.SaveAsync("c.txt", TestParser.Text("broker cgs 中国银河证券", "date 2024-12-01", "forecast 600584.SH 长电科技 2024E 1.50"));

        var firms = await storage.Coverage.OfStockAsync("600584.SH", former: true, Cancellation);

        Assert.Equal(["c", "b a"], firms!.Select(firm => string.Join(' ', firm.Opinions.Select(Name))));
        var first = firms![1].Opinions[1];
        Assert.Equal((RatingLevel.Buy, "holding", new EpsForecast(2024, 1.20m, "CNY")), (first.Rating!.Level!.Value, Assert.Single(first.Conflicts), Assert.Single(first.Eps)));

        static string Name(Opinion opinion) => "abc".Single(name => ReportId.From($"{name}.txt") == opinion.ReportId).ToString();
    }

    [Fact]
    public async Task A_stock_that_is_only_named_has_no_lineage_and_one_that_is_not_is_null()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "recommend 600584.SH 长电科技 封测");

        Assert.Empty((await storage.Coverage.OfStockAsync("600584.SH", former: true, Cancellation))!);
        Assert.Null(await storage.Coverage.OfStockAsync("600585.SH", former: true, Cancellation));
    }

    [Fact]
    public async Task History_pages_and_stops_at_what_was_known_on_a_day()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var (name, date, known) in ((string, string, int)[])[("a.txt", "2024-10-01", 1), ("b.txt", "2024-10-20", 30), ("c.txt", "2024-11-01", 32)])
        {
            var text = TestParser.Text($"date {date}", "rate 600584.SH 长电科技 Buy Maintained", "forecast 600584.SH 长电科技 2024E 1.20");
            var report = TestStorage.Report(name, text) with { KnownAt = new DateTimeOffset(2024, 10, 1, 12, 0, 0, TimeSpan.Zero).AddDays(known) };
            await storage.Store.SaveAsync(report, text, listed: true, Cancellation);
        }

        Assert.Equal("11-01 10-20 10-01", await DaysAsync(null));
        Assert.Equal("10-20 10-01", await DaysAsync(new(2024, 11, 1)));
        Assert.Equal("10-01", await DaysAsync(new(2024, 10, 25)));
        Assert.Equal("", await DaysAsync(new(2024, 9, 30)));

        async Task<string> DaysAsync(DateOnly? day)
        {
            var asOf = day is { } then ? AsOf.EndOf(then, new(storage.Time, TimeZoneInfo.Utc)) : null;
            var (days, token) = (new List<DateOnly>(), (string?)null);
            do
            {
                var page = await storage.Coverage.RatingsAsync("600584.SH", asOf, new(1, token), Cancellation);
                days.AddRange(page.Items.Select(rating => rating.EffectiveOn));
                token = page.NextToken;
            }
            while (token is not null);
            var forecasts = await storage.Coverage.ForecastsAsync("600584.SH", asOf, new(), Cancellation);
            Assert.Equal(days, forecasts.Items.Select(forecast => forecast.EffectiveOn));
            return string.Join(' ', days.Select(effective => $"{effective:MM-dd}"));
        }
    }

    [Fact]
    public async Task Industries_are_listed_by_firm_and_found_by_their_whole_name()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", TestParser.Text("broker gjzq 国金证券", "date 2024-11-01", "industry 电子 增持 Overweight Maintained"));
        await storage.SaveAsync("b.txt", TestParser.Text("broker gjzq 国金证券", "date 2024-12-01", "industry 电子 中性 Neutral Downgraded"));
        await storage.SaveAsync("c.txt", TestParser.Text("broker cgs 中国银河证券", "date 2024-12-02", "industry 电子 买入 Buy Initiated"));
        await storage.SaveAsync("d.txt", TestParser.Text("broker cgs 中国银河证券", "date 2024-12-02", "industry 电子化学品 买入 Buy Initiated"));

        var all = await storage.Coverage.IndustriesAsync(new(), Cancellation);
        var one = await storage.Coverage.OfIndustryAsync("电子", Cancellation);

        Assert.Equal(["电子 Buy", "电子 Neutral", "电子化学品 Buy"], all.Items.Select(firm => $"{firm.Latest!.Rating!.Industry} {firm.Latest.Rating.Level}"));
        Assert.Equal([1, 2], one.Select(firm => firm.Opinions.Length));
        Assert.Empty(await storage.Coverage.OfIndustryAsync("电", Cancellation));
        Assert.Empty(await storage.Coverage.OfIndustryAsync("电子' or '1' eq '1", Cancellation));
    }
}
