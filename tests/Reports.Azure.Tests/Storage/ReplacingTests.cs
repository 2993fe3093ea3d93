using Reports.Azure.Tests.Support;
using Reports.Model;

namespace Reports.Azure.Tests.Storage;

public class ReplacingTests(AzuriteFixture azurite)
{
    private static readonly string Before = TestParser.Text(
        "broker gjzq 国金证券", "title 旧", "date 2024-12-03", "kind Industry", "series Weekly", "industry 电子 增持 Overweight Maintained",
        "analyst 张三 S0130519070001", "rate 600584.SH 长电科技 Buy Maintained", "rate - 某科技 Buy Maintained",
        "recommend 000977.SZ 浪潮信息 AI", "forecast 600584.SH 长电科技 2024E 1.20", "conflict 600584.SH 长电科技");

    private static readonly string After = TestParser.Text(
        "broker cgs 中国银河证券", "title 新", "date 2024-12-04", "kind Company", "series Comment", "language en",
        "analyst 李四 -", "rate 600584.SH 长电科技 Neutral Downgraded", "forecast 600584.SH 长电科技 2025E 2.40");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_of_what_a_report_said_before_is_left()
    {
        var replaced = await TestStorage.CreateAsync(azurite);
        await replaced.SaveAsync("a.txt", Before);
        await replaced.SaveAsync("a.txt", After);

        Assert.Equal(await CleanAsync(After), await replaced.DumpAsync());
    }

    [Fact]
    public async Task Saved_twice_it_is_the_same()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", Before);
        await storage.SaveAsync("a.txt", Before);

        Assert.Equal(await CleanAsync(Before), await storage.DumpAsync());
    }

    [Fact]
    public async Task Cut_at_any_call_and_repeated_it_is_as_if_it_had_not_been()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var clean = await CleanAsync(After);
        for (var (calls, cut) = (0, true); cut; calls++)
        {
            await storage.SaveAsync("a.txt", Before);
            cut = await storage.CutAsync(calls, () => storage.SaveAsync("a.txt", After));
            await storage.SaveAsync("a.txt", After);
            Assert.Equal(clean, await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task A_removal_that_was_cut_at_any_call_is_finished_by_the_next()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        for (var (calls, cut) = (0, true); cut; calls++)
        {
            await storage.SaveAsync("a.txt", Before);
            cut = await storage.CutAsync(calls, () => storage.Store.RemoveAsync(ReportId.From("a.txt"), Cancellation));
            await storage.Store.RemoveAsync(ReportId.From("a.txt"), Cancellation);
            Assert.Empty(await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task Two_writers_at_once_leave_what_one_of_them_wrote()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        string[][] clean = [await CleanAsync(Before), await CleanAsync(After)];
        for (var round = 0; round < 5; round++)
        {
            await Task.WhenAll(storage.SaveAsync("a.txt", Before), storage.SaveAsync("a.txt", After));
            Assert.Contains(await storage.DumpAsync(), clean);
        }
    }

    [Fact]
    public async Task Hundreds_of_ratings_are_stored_and_replaced()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", TestParser.Text([.. Enumerable.Range(0, 250).Select(number => $"rate {600000 + number}.SH 股{number} Buy Initiated")]));
        var page = await storage.Queries.RatingsAsync(new(), new(1000), Cancellation);
        Assert.Equal(Enumerable.Range(600000, 250).Select(number => $"{number}.SH"), page.Items.Select(rating => rating.Stock!.Code));

        await storage.SaveAsync("a.txt", After);

        Assert.Equal(await CleanAsync(After), await storage.DumpAsync());
    }

    [Fact]
    public async Task A_report_that_is_not_listed_can_be_fetched_and_is_in_no_list()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", Before);
        await storage.Store.SaveAsync(TestStorage.Report("a.txt", Before), Before, listed: false, Cancellation);

        Assert.Equal("旧", (await storage.Store.FindAsync(ReportId.From("a.txt"), Cancellation))!.Title);
        Assert.Equal(Before, await storage.Store.ReadTextAsync(ReportId.From("a.txt"), Cancellation));
        Assert.Empty((await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items);
        Assert.Null(await storage.Coverage.StockAsync("600584.SH", Cancellation));
    }

    [Fact]
    public async Task What_is_not_there_is_null_and_removing_it_does_nothing()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        await storage.Store.RemoveAsync("none", Cancellation);

        Assert.Null(await storage.Store.FindAsync("none", Cancellation));
        Assert.Null(await storage.Store.ReadTextAsync("none", Cancellation));
    }

    private async Task<string[]> CleanAsync(string text)
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", text);
        return await storage.DumpAsync();
    }
}
