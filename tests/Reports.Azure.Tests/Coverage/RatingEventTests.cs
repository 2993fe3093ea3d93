using Reports.Azure.Tests.Support;
using Reports.Model;

namespace Reports.Azure.Tests.Coverage;

public class RatingEventTests(AzuriteFixture azurite)
{
    private static readonly (string Name, string Text)[] Reports =
    [
        ("september.txt", Company("2024-09-01", "Neutral Initiated")),
        ("october.txt", Company("2024-10-01", "Buy Maintained")),
        ("november.txt", Company("2024-11-01", "Buy Maintained")),
        ("industry-old.txt", TestParser.Text("broker gjzq 国金证券", "date 2024-10-01", "industry 电子 中性 Neutral Maintained")),
        ("industry-new.txt", TestParser.Text("broker gjzq 国金证券", "date 2024-11-01", "industry 电子 增持 Overweight Upgraded")),
        ("other.txt", TestParser.Text("broker cgs 中国银河证券", "date 2024-10-15", "rate 600584.SH 长电科技 Sell Initiated")),
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rating_knows_what_the_same_firm_said_before_and_whether_that_agrees()
    {
        var storage = await InOrderAsync();

        Assert.Equal(
            ["Maintained Maintained False", "Upgraded Upgraded False", "Initiated  False", "Maintained Upgraded True", "Maintained  False", "Initiated  False"],
            (await storage.Queries.RatingsAsync(new(), new(), Cancellation)).Items
                .OrderByDescending(rating => rating.EffectiveOn).ThenByDescending(rating => rating.AppliesTo is RatingSubject.Company)
                .Select(rating => $"{rating.Change} {rating.DerivedChange} {rating.Disagrees}"));
        Assert.Equal(
            ["Buy", "", "Neutral", ""],
            (await storage.Coverage.RatingsAsync("600584.SH", null, new(), Cancellation)).Items.Select(rating => $"{rating.Previous?.Level}"));
    }

    [Fact]
    public async Task Whatever_the_order_of_deliveries_and_however_often_the_result_is_the_same()
    {
        var expected = await (await InOrderAsync()).DumpAsync();
        for (var seed = 0; seed < 5; seed++)
        {
            var storage = await TestStorage.CreateAsync(azurite);
            var random = new Random(seed);
            foreach (var (name, text) in Reports.Concat(Reports).OrderBy(_ => random.Next())) await storage.SaveAsync(name, text);
            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task Deliveries_at_once_leave_the_same_too()
    {
        var expected = await (await InOrderAsync()).DumpAsync();
        for (var round = 0; round < 3; round++)
        {
            var storage = await TestStorage.CreateAsync(azurite);
            await Task.WhenAll(Reports.Select(report => storage.SaveAsync(report.Name, report.Text)));
            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task A_report_that_goes_or_gets_another_date_leaves_no_trace_in_the_ratings_after_it()
    {
        var expected = await (await InOrderAsync()).DumpAsync();
        var storage = await InOrderAsync();
        await storage.SaveAsync("october.txt", Company("2024-08-01", "Sell Downgraded"));
        await storage.SaveAsync("between.txt", Company("2024-10-20", "Sell Downgraded"));
        Assert.NotEqual(expected, await storage.DumpAsync());

        await storage.Store.RemoveAsync(ReportId.From("between.txt"), Cancellation);
        await storage.SaveAsync("october.txt", Reports[1].Text);

        Assert.Equal(expected, await storage.DumpAsync());
    }

    [Fact]
    public async Task Cut_at_any_call_and_repeated_the_ratings_after_it_are_told()
    {
        var expected = await (await InOrderAsync()).DumpAsync();
        for (var (calls, cut) = (0, true); cut; calls += 2)
        {
            var storage = await TestStorage.CreateAsync(azurite);
            foreach (var (name, text) in Reports.Where(report => report.Name != "october.txt")) await storage.SaveAsync(name, text);
            cut = await storage.CutAsync(calls, () => storage.SaveAsync("october.txt", Reports[1].Text));
            await storage.SaveAsync("october.txt", Reports[1].Text);
            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    private static string Company(string date, string rating) =>
        TestParser.Text("broker gjzq 国金证券", $"date {date}", $"rate 600584.SH 长电科技 {rating}");

    private async Task<TestStorage> InOrderAsync()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var (name, text) in Reports) await storage.SaveAsync(name, text);
        return storage;
    }
}
