using Reports.Azure.Tests.Support;
using Reports.Model;
using Reports.Securities;

namespace Reports.Azure.Tests.Securities;

public class SecurityJoinTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_name_that_a_report_prints_with_its_code_has_that_code_in_the_rows_of_later_ones()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "rate 0020.HK 商汤-W Buy Initiated");

        await storage.SaveAsync("b.txt", TestParser.Text("recommend - 商汤 AI", "rate - 商汤－Ｗ Buy Maintained", "forecast - 商汤 2024E 0.1", "conflict - 商汤"));

        var facts = await storage.Coverage.StockAsync("0020.HK", Cancellation);
        Assert.Equal((1, 1, 1), (facts!.Recommendations.Count, facts.Forecasts.Count, facts.Conflicts.Count));
        Assert.Equal(2, (await storage.RatingsAsync("0020.HK")).Count);
        Assert.Equal("0020.HK", await RecommendedAsync(storage));
        Assert.All((await storage.Queries.RatingsAsync(new(), new(), Cancellation)).Items, rating => Assert.Equal("0020.HK", rating.Stock!.Code));
        Assert.Equal(2, (await storage.Queries.ReportsAsync(new() { Stock = "0020.HK" }, new(), Cancellation)).Items.Count);
        Assert.Null((await storage.Store.FindAsync(ReportId.From("b.txt"), Cancellation))!.Recommendations[0].Stock.Code);
    }

    [Fact]
    public async Task A_report_that_prints_the_code_in_one_place_has_it_in_all()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        await storage.SaveAsync("a.txt", TestParser.Text("rate 601360.SH 三六零 Buy Initiated", "recommend - 360 安全"));

        Assert.Equal("601360.SH", await RecommendedAsync(storage));
    }

    [Fact]
    public async Task A_name_that_came_before_its_code_is_joined_when_that_comes_and_however_both_come_at_once()
    {
        const string named = "rate - 长电科技 Buy Maintained", coded = "rate 600584.SH 长电科技 Buy Initiated";
        var first = await TestStorage.CreateAsync(azurite);
        await first.SaveAsync("coded.txt", coded);
        await first.SaveAsync("named.txt", named);
        var expected = await first.DumpAsync();

        var late = await TestStorage.CreateAsync(azurite);
        await late.SaveAsync("named.txt", named);
        Assert.Null(await late.Coverage.StockAsync("600584.SH", Cancellation));
        await late.SaveAsync("coded.txt", coded);
        Assert.Equal(expected, await late.DumpAsync());

        for (var round = 0; round < 5; round++)
        {
            var storage = await TestStorage.CreateAsync(azurite);
            await Task.WhenAll(storage.SaveAsync("named.txt", named), storage.SaveAsync("coded.txt", coded));
            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task A_joined_code_is_nothing_that_a_report_states()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "rate 600584.SH 长电科技 Buy Initiated");
        await storage.SaveAsync("b.txt", "recommend - 长电科技 封测");

        await storage.Store.RemoveAsync(ReportId.From("a.txt"), Cancellation);

        Assert.Empty((await storage.Securities.KnownAsync(["长电科技"], null, Cancellation)).Entries);
    }

    [Theory]
    [InlineData("688981.SH", "0981.HK")]
    [InlineData("600584.SH", "600585.SH")]
    public async Task A_name_with_two_codes_has_none_and_both_are_said(string one, string other)
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", $"rate {one} 某公司 Buy Initiated");
        await storage.SaveAsync("b.txt", $"rate {one} 某公司 Buy Initiated");
        await storage.SaveAsync("c.txt", $"rate {other} 某公司-U Buy Initiated");

        await storage.SaveAsync("d.txt", "recommend - 某公司 代工");

        Assert.Null(await RecommendedAsync(storage));
        var conflict = Assert.Single((await storage.Securities.KnownAsync(["某公司"], null, Cancellation)).Conflicts());
        Assert.Equal((SecurityConflictKind.NameWithSeveralCodes, "某公司", null), (conflict.Kind, conflict.Subject, conflict.ResolvedTo));
        Assert.Equal(
            new[] { (one, 2), (other, 1) }.Order(),
            conflict.Claims.Select(claim => (claim.Security.Code, claim.Reports)).Order());
    }

    [Fact]
    public async Task A_mark_of_the_market_decides_between_two_listings()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", TestParser.Text("rate 601318.SH 中国平安 Buy Initiated", "rate 2318.HK 中国平安 Buy Initiated"));

        await storage.SaveAsync("b.txt", "recommend - 中国平安H股 保险");

        Assert.Equal("2318.HK", await RecommendedAsync(storage));
    }

    [Fact]
    public async Task What_a_removed_report_stated_is_forgotten()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "rate 600584.SH 长电科技 Buy Initiated");
        await storage.Store.RemoveAsync(ReportId.From("a.txt"), Cancellation);

        await storage.SaveAsync("b.txt", "recommend - 长电科技 封测");

        Assert.Null(await RecommendedAsync(storage));
    }

    [Fact]
    public async Task What_a_report_stated_before_it_was_replaced_does_not_count_for_itself()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "rate 600584.SH 长电科技 Buy Initiated");

        await storage.SaveAsync("a.txt", "recommend - 长电科技 封测");

        Assert.Null(await RecommendedAsync(storage));
    }

    [Theory]
    [InlineData("600584.SH,长电科技")]
    [InlineData("600584.SH,江苏长电,长电科技;长电")]
    public async Task The_reference_beats_what_reports_state(string line)
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync(line);
        await storage.SaveAsync("a.txt", "rate 600585.SH 长电科技 Buy Initiated");

        await storage.SaveAsync("b.txt", "recommend - 长电科技 封测");

        Assert.Equal("600584.SH", await RecommendedAsync(storage));
        Assert.Equal("600584.SH", (await storage.Coverage.StockAsync("长电科技", Cancellation))!.Stock.Code);
        var conflict = Assert.Single((await storage.Securities.KnownAsync(["长电科技"], null, Cancellation)).Conflicts());
        Assert.Equal("600584.SH", conflict.ResolvedTo);
    }

    [Fact]
    public async Task A_list_that_changes_or_goes_counts_from_the_next_report_on()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync("600584.SH,长电");
        Assert.Equal("600584.SH", await SavedAsync());
        Assert.Equal("600584.SH", await SavedAsync());

        await storage.ListAsync("600585.SH,长电");
        Assert.Equal("600585.SH", await SavedAsync());

        await storage.ReferenceContainer.DeleteBlobAsync("securities.csv", cancellationToken: Cancellation);
        Assert.Null(await SavedAsync());

        async Task<string?> SavedAsync()
        {
            await storage.SaveAsync("a.txt", "recommend - 长电 封测");
            return await RecommendedAsync(storage);
        }
    }

    [Theory]
    [InlineData(99)]
    [InlineData(110)]
    public async Task A_name_that_hundreds_of_reports_print_is_counted_up_to_a_hundred_and_hides_no_other_code(int reports)
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var chunk in Enumerable.Range(0, reports).Chunk(10))
            await Task.WhenAll(chunk.Select(number => storage.SaveAsync($"{number}.txt", "rate 0981.HK 中芯国际 Buy Initiated")));
        string[] others = ["x.txt", "y.txt"];
        foreach (var other in others) await storage.SaveAsync(other, "rate 688981.SH 中芯国际 Buy Initiated");

        var known = await storage.Securities.KnownAsync(["中芯国际"], exceptReport: others.Select(ReportId.From).Min(), Cancellation);

        Assert.Equal([("0981.HK", Math.Min(reports, 100)), ("688981.SH", 1)], known.Entries.Select(entry => (entry.Security.Code, entry.Reports)));
    }

    private static async Task<string?> RecommendedAsync(TestStorage storage) =>
        Assert.Single((await storage.Queries.RecommendationsAsync(new(), new(), Cancellation)).Items).Stock.Code;
}
