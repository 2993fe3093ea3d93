using Reports.Azure.Tests.Support;
using Reports.Model;

namespace Reports.Azure.Tests.Securities;

public class ReindexTests(AzuriteFixture azurite)
{
    private static readonly string Named = TestParser.Text(
        "title 名", "broker gjzq 国金证券", "date 2024-12-03", "rate - 长电科技 Buy Maintained", "recommend - 360 安全",
        "recommend - 某公司 AI", "forecast - 长电科技 2024E 1.20", "conflict - 长电科技");

    private static readonly string Coded = TestParser.Text("title 码", "date 2024-12-04", "rate 600584.SH 长电科技 Buy Initiated");

    private static readonly string[] List = ["code,name,aliases", "601360.SH,三六零,", "688041.SH,海光信息,某公司"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Afterwards_all_is_as_if_everything_had_been_known_from_the_start()
    {
        var storage = await LateAsync();

        Assert.Equal(1, await storage.ReindexAsync());

        Assert.Equal(await EarlyAsync(), await storage.DumpAsync());
        Assert.Equal(0, await storage.ReindexAsync());
    }

    [Fact]
    public async Task Cut_at_any_call_and_repeated_it_is_as_if_it_had_not_been()
    {
        var clean = await EarlyAsync();
        for (var (calls, cut) = (0, true); cut; calls += 3)
        {
            var storage = await LateAsync();
            cut = await storage.CutAsync(calls, storage.ReindexAsync);
            await storage.ReindexAsync();
            Assert.Equal(clean, await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task A_code_that_is_no_longer_known_goes_again()
    {
        var storage = await LateAsync();
        var before = await storage.DumpAsync();
        await storage.SaveAsync("learned.txt", "rate 688041.SH 某公司 Buy Initiated");
        await storage.ListAsync("600585.SH,长电科技");
        await storage.ReindexAsync();
        Assert.Single((await storage.Coverage.StockAsync("688041.SH", Cancellation))!.Recommendations);
        Assert.Single(await storage.RatingsAsync("600585.SH"));

        await storage.Store.RemoveAsync(ReportId.From("learned.txt"), Cancellation);
        await storage.Store.RemoveAsync(ReportId.From("coded.txt"), Cancellation);
        await storage.ReferenceContainer.DeleteBlobAsync("securities.csv", cancellationToken: Cancellation);
        await storage.ReindexAsync();
        await storage.SaveAsync("coded.txt", Coded);

        Assert.Equal(before.Where(line => !line.StartsWith("reference", StringComparison.Ordinal)), await storage.DumpAsync());
    }

    [Fact]
    public async Task A_report_that_is_saved_meanwhile_is_not_overwritten_with_what_it_said_before()
    {
        var clean = await TestStorage.CreateAsync(azurite);
        await clean.SaveAsync("coded.txt", Coded);
        await clean.SaveAsync("named.txt", Named.Replace("名", "新", StringComparison.Ordinal));
        var expected = await clean.DumpAsync();
        for (var round = 0; round < 5; round++)
        {
            var storage = await TestStorage.CreateAsync(azurite);
            await storage.SaveAsync("named.txt", Named);
            await storage.SaveAsync("coded.txt", Coded);

            await Task.WhenAll(storage.ReindexAsync(), storage.SaveAsync("named.txt", Named.Replace("名", "新", StringComparison.Ordinal)));

            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task A_report_that_is_not_listed_or_not_there_is_left_alone()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.Store.SaveAsync(TestStorage.Report("twin.txt", Named), Named, listed: false, Cancellation);
        await storage.SaveAsync("coded.txt", Coded);

        Assert.False(await storage.Store.ReindexAsync(ReportId.From("twin.txt"), Cancellation));
        Assert.False(await storage.Store.ReindexAsync("none", Cancellation));
        Assert.Single((await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items);
    }

    // Names first, then what says what they mean.
    private async Task<TestStorage> LateAsync()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("named.txt", Named);
        await storage.SaveAsync("coded.txt", Coded);
        await storage.SaveAsync("third.txt", "title 三");
        await storage.ListAsync(List);
        return storage;
    }

    private async Task<string[]> EarlyAsync()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync(List);
        await storage.SaveAsync("third.txt", "title 三");
        await storage.SaveAsync("coded.txt", Coded);
        await storage.SaveAsync("named.txt", Named);
        Assert.Equal(0, await storage.ReindexAsync());
        return await storage.DumpAsync();
    }
}
