using Reports.Azure.Tests.Support;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Tests.Storage;

public class ReportQueriesTests(AzuriteFixture azurite)
{
    private static readonly string Weekly = TestParser.Text(
        "broker gjzq 国金证券", "title 周报", "date 2024-12-03", "kind Industry", "series Weekly", "industry 电子 增持 Overweight Maintained",
        "analyst 张三 S0130519070001", "rate 600584.SH 长电科技 Buy Maintained", "recommend 000977.SZ 浪潮信息 AI");

    private static readonly string Company = TestParser.Text(
        "broker cgs 中国银河证券", "title 点评", "date 2024-12-05", "kind Company", "series Comment", "industry 电子", "language en",
        "analyst 李四 -", "rate 1810.HK 小米集团-W Neutral Downgraded", "forecast 1810.HK 小米集团-W 2024E 1.20");

    private static readonly string Undated = TestParser.Text("broker gjzq 国金证券", "title 策略", "kind Strategy", "analyst 张三 S0130519070001", "recommend - 小米集团 消费");

    public static TheoryData<ReportFilter, string> Filters => new()
    {
        { new(), "策略 点评 周报" },
        { new() { Broker = "gjzq" }, "策略 周报" },
        { new() { Broker = "国金证券" }, "策略 周报" },
        { new() { Industry = "电子" }, "点评 周报" },
        { new() { Kind = ReportKind.Strategy }, "策略" },
        { new() { Series = ReportSeries.Weekly }, "周报" },
        { new() { Stock = "600584.sh" }, "周报" },
        { new() { Stock = "浪潮信息" }, "周报" },
        { new() { Stock = "小米集团" }, "策略 点评" },
        { new() { Stock = "小米集团－Ｗ" }, "策略 点评" },
        { new() { Analyst = "s0130519070001" }, "策略 周报" },
        { new() { Analyst = "李四" }, "点评" },
        { new() { Language = "en" }, "点评" },
        { new() { Dates = new(new(2024, 12, 3), new(2024, 12, 5)) }, "点评 周报" },
        { new() { Dates = new(From: new(2024, 12, 5)) }, "策略 点评" },
        { new() { Dates = new(To: new(2024, 12, 4)) }, "周报" },
        { new() { Broker = "gjzq", Series = ReportSeries.Weekly, Dates = new(From: new(2024, 12, 1)) }, "周报" },
        { new() { Broker = "gjzq", Analyst = "张三", Kind = ReportKind.Strategy }, "策略" },
        { new() { Stock = "600584.SH", Broker = "国金证券", Industry = "电子", Language = "zh" }, "周报" },
        { new() { Stock = "600584.SH", Broker = "cgs" }, "" },
        { new() { Stock = "600584.SH", Analyst = "张三" }, "周报" },
        { new() { Stock = "600584.SH", Analyst = "李四" }, "" },
        { new() { Broker = "gjzq' or PartitionKey ne '" }, "" },
        { new() { Kind = ReportKind.Industry, Industry = "电子' or '1' eq '1" }, "" },
        { new() { Stock = "' or true eq true or RowKey gt '" }, "" },
        { new() { Analyst = "/\\#?%|\u0000" }, "" },
        { new() { Language = new string('z', 3000) }, "" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_filter_finds_its_reports_newest_first()
    {
        var storage = await FilledAsync();
        foreach (var (filter, titles) in Filters.Select(row => row.Data))
        {
            var page = await storage.Queries.ReportsAsync(filter, new(), Cancellation);
            Assert.Equal((filter, titles), (filter, string.Join(' ', page.Items.Select(report => report.Title))));
        }
    }

    [Fact]
    public async Task Ratings_are_found_by_what_they_say()
    {
        var storage = await FilledAsync();

        Assert.Equal("1810.HK 电子 600584.SH", await RatingsAsync(new()));
        Assert.Equal("电子 600584.SH", await RatingsAsync(new() { Broker = "gjzq" }));
        Assert.Equal("600584.SH", await RatingsAsync(new() { Level = RatingLevel.Buy }));
        Assert.Equal("1810.HK", await RatingsAsync(new() { Change = RatingChange.Downgraded }));
        Assert.Equal("电子", await RatingsAsync(new() { AppliesTo = RatingSubject.Industry }));
        Assert.Equal("600584.SH", await RatingsAsync(new() { Broker = "国金证券", Change = RatingChange.Maintained, AppliesTo = RatingSubject.Company, Level = RatingLevel.Buy }));
        Assert.Equal("1810.HK", await RatingsAsync(new() { Dates = new(From: new(2024, 12, 4)) }));
        Assert.Equal("", await RatingsAsync(new() { Broker = "x' or Level eq 'buy" }));

        async Task<string> RatingsAsync(RatingFilter filter)
        {
            var page = await storage.Queries.RatingsAsync(filter, new(), Cancellation);
            return string.Join(' ', page.Items.Select(rating => rating.Stock?.Code ?? rating.Industry));
        }
    }

    [Fact]
    public async Task Recommendations_are_found_by_day()
    {
        var storage = await FilledAsync();

        var week = await storage.Queries.RecommendationsAsync(new(new(2024, 12, 2), new(2024, 12, 5)), new(), Cancellation);
        var all = await storage.Queries.RecommendationsAsync(new(), new(), Cancellation);

        Assert.Equal("浪潮信息", Assert.Single(week.Items).Stock.Name);
        Assert.Equal(["小米集团", "浪潮信息"], all.Items.Select(item => item.Stock.Name));
    }

    [Fact]
    public async Task The_span_in_which_reports_became_known_is_half_open()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var noon = new DateTimeOffset(2024, 12, 6, 12, 0, 0, TimeSpan.Zero);
        for (var hour = 0; hour < 3; hour++)
        {
            var report = TestStorage.Report($"{hour}.txt", $"title {hour}") with { KnownAt = noon.AddHours(hour) };
            await storage.Store.SaveAsync(report, "", listed: true, Cancellation);
        }

        var page = await storage.Queries.KnownBetweenAsync(noon, noon.AddHours(2), new(), Cancellation);

        Assert.Equal(["1", "0"], page.Items.Select(report => report.Title));
    }

    private async Task<TestStorage> FilledAsync()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("weekly.txt", Weekly);
        await storage.SaveAsync("company.txt", Company);
        await storage.SaveAsync("undated.txt", Undated);
        return storage;
    }
}
