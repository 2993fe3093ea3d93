using Reports.Azure.Tests.Support;
using Reports.Model;

namespace Reports.Azure.Tests.Storage;

public class StockTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_that_reports_say_of_a_stock_is_together_newest_first()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("old.txt", TestParser.Text("title old", "broker gjzq 国金证券", "date 2024-11-01", "rate 600584.SH 长电科技 Buy Initiated", "forecast 600584.SH 长电科技 2024E 1.20"));
        await storage.SaveAsync("new.txt", TestParser.Text("title new", "date 2024-12-01", "rate 600584.SH 长电科技 Neutral Downgraded", "recommend 600584.SH 长电科技 封测", "conflict 600584.SH 长电科技", "rate 000977.SZ 浪潮信息 Buy Initiated"));

        var facts = await storage.Coverage.StockAsync("600584.SH", Cancellation);

        Assert.NotNull(facts);
        Assert.Equal(new Stock("600584.SH", "长电科技"), facts.Stock);
        Assert.Equal(["new", "old"], (await storage.RatingsAsync("600584.SH")).Select(rating => rating.ReportTitle));
        Assert.Equal("封测", Assert.Single(facts.Recommendations).Theme);
        Assert.Equal((1.20m, "国金证券"), (Assert.Single(facts.Forecasts).Fact.Value, facts.Forecasts[0].Broker));
        Assert.Equal(new DateOnly(2024, 12, 1), Assert.Single(facts.Conflicts).EffectiveOn);
    }

    [Fact]
    public async Task Name_and_code_find_the_same_where_reports_print_both()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("both.txt", TestParser.Text("date 2024-11-01", "rate 1810.HK 小米集团-W Buy Initiated"));
        await storage.SaveAsync("name.txt", TestParser.Text("date 2024-12-01", "recommend - 小米集团 消费"));

        foreach (var stock in (string[])["1810.HK", "1810.hk", "小米集团", "小米集团－Ｗ"])
        {
            var facts = await storage.Coverage.StockAsync(stock, Cancellation);
            Assert.NotNull(facts);
            Assert.Equal("1810.HK", facts.Stock.Code);
            Assert.Single(await storage.RatingsAsync(stock));
            Assert.Single(facts.Recommendations);
        }
    }

    [Fact]
    public async Task A_name_that_two_codes_share_stays_a_name()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", TestParser.Text("rate 688981.SH 中芯国际 Buy Initiated", "rate 0981.HK 中芯国际 Buy Initiated"));
        await storage.SaveAsync("b.txt", "recommend - 中芯国际 代工");

        Assert.Empty((await storage.Coverage.StockAsync("0981.HK", Cancellation))!.Recommendations);
        Assert.Empty(await storage.RatingsAsync("中芯国际"));
    }

    [Fact]
    public async Task A_name_is_forgotten_with_the_last_report_that_prints_it_with_its_code()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "rate 600584.SH 长电科技 Buy Initiated");
        await storage.SaveAsync("b.txt", "rate 600584.SH 长电科技 Buy Maintained");

        await storage.Store.RemoveAsync(ReportId.From("a.txt"), Cancellation);
        Assert.NotNull(await storage.Coverage.StockAsync("长电科技", Cancellation));

        await storage.Store.RemoveAsync(ReportId.From("b.txt"), Cancellation);
        Assert.Null(await storage.Coverage.StockAsync("长电科技", Cancellation));
    }

    [Theory]
    [InlineData("600000.SH")]
    [InlineData("无此股票")]
    [InlineData("")]
    [InlineData("'; drop or 1 eq 1")]
    [InlineData("a/b\\c#d?e|f")]
    public async Task A_stock_that_no_report_names_is_null(string stock)
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "rate 600584.SH 长电科技 Buy Initiated");

        Assert.Null(await storage.Coverage.StockAsync(stock, Cancellation));
    }
}
