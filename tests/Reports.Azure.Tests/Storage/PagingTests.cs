using System.Buffers.Text;
using Reports.Azure.Storage;
using Reports.Azure.Tests.Support;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Tests.Storage;

public class PagingTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var storage = await FilledAsync(25);
        var (titles, sizes, token) = (new List<string?>(), new List<int>(), (string?)null);
        do
        {
            var page = await storage.Queries.ReportsAsync(new() { Broker = "gjzq" }, new(7, token), Cancellation);
            titles.AddRange(page.Items.Select(report => report.Title));
            sizes.Add(page.Items.Count);
            token = page.NextToken;
        }
        while (token is not null);

        Assert.Equal([7, 7, 7, 4], sizes);
        Assert.Equal(Enumerable.Range(1, 25).Reverse().Select(day => $"{day}"), titles);
    }

    [Fact]
    public async Task Conditions_on_columns_page_as_well()
    {
        var storage = await FilledAsync(25);
        var (titles, token) = (new List<string?>(), (string?)null);
        do
        {
            var page = await storage.Queries.ReportsAsync(new() { Broker = "gjzq", Kind = ReportKind.Macro }, new(3, token), Cancellation);
            titles.AddRange(page.Items.Select(report => report.Title));
            token = page.NextToken;
        }
        while (token is not null);

        Assert.Equal(["25", "20", "15", "10", "5"], titles);
    }

    [Fact]
    public async Task What_was_written_meanwhile_does_not_upset_the_pages()
    {
        var storage = await FilledAsync(5);
        var first = await storage.Queries.ReportsAsync(new(), new(2), Cancellation);
        await storage.SaveAsync("new.txt", TestParser.Text("title new", "date 2024-11-30"));
        await storage.Store.RemoveAsync(ReportId.From("3.txt"), Cancellation);

        var second = await storage.Queries.ReportsAsync(new(), new(2, first.NextToken), Cancellation);

        Assert.Equal(["2", "1"], second.Items.Select(report => report.Title));
    }

    [Fact]
    public async Task Empty_pages_of_the_service_are_pages_with_a_next_one_and_end_nothing()
    {
        var storage = await FilledAsync(5);
        await storage.SaveAsync("rated.txt", TestParser.Text("broker gjzq 国金证券", "date 2024-11-20", "rate 600584.SH 长电科技 Buy Initiated", "industry 电子 增持 Overweight Maintained"));
        storage.EmptyPages.IsOn = true;
        var (titles, empty, token) = (new List<string?>(), 0, (string?)null);
        do
        {
            var page = await storage.Queries.ReportsAsync(new() { Broker = "gjzq", Dates = new(To: new(2024, 11, 10)) }, new(2, token), Cancellation);
            titles.AddRange(page.Items.Select(report => report.Title));
            empty += page.Items.Count == 0 ? 1 : 0;
            token = page.NextToken;
        }
        while (token is not null);

        Assert.Equal(["5", "4", "3", "2", "1"], titles);
        Assert.Equal(3, empty);
        Assert.Single(await storage.RatingsAsync("600584.SH"));
        Assert.Single((await storage.Coverage.OfStockAsync("600584.SH", former: true, Cancellation))!);
        Assert.Single(await storage.Coverage.OfIndustryAsync("电子", Cancellation));
        Assert.Equal("600584.SH", (await storage.Coverage.StockAsync("长电科技", Cancellation))!.Stock.Code);
    }

    [Fact]
    public async Task A_token_is_taken_only_by_the_list_that_gave_it()
    {
        var storage = await FilledAsync(5);
        var token = (await storage.Queries.ReportsAsync(new() { Broker = "gjzq" }, new(2), Cancellation)).NextToken!;
        var bytes = Base64Url.DecodeFromChars(token);
        bytes[^1] ^= 1;

        string[] forged = ["", " ", "x", "not base64 !", "AAAA", token[..^4], token + "AAAA", Base64Url.EncodeToString(bytes), new('A', 100_000)];
        foreach (var text in forged)
            await RefusedAsync(() => storage.Queries.ReportsAsync(new() { Broker = "gjzq" }, new(2, text), Cancellation));
        await RefusedAsync(() => storage.Queries.ReportsAsync(new() { Broker = "cgs" }, new(2, token), Cancellation));
        await RefusedAsync(() => storage.Queries.ReportsAsync(new() { Broker = "gjzq", Dates = new(From: new(2024, 11, 1)) }, new(2, token), Cancellation));
        await RefusedAsync(() => storage.Queries.RatingsAsync(new() { Broker = "gjzq" }, new(2, token), Cancellation));
        await RefusedAsync(() => storage.Log.ListAsync(null, new(2, token), Cancellation));
    }

    [Fact]
    public async Task A_token_forged_with_care_shows_nothing_but_the_query()
    {
        var storage = await FilledAsync(5);
        var query = "reports \n" + ReportSelection.Of(new(), null).Filter;
        foreach (var continuation in (string[])["1!4!eA-- 1!4!eA--", "nonsense", "broker|gjzq 0", "' or '"])
        {
            try
            {
                var page = await storage.Queries.ReportsAsync(new(), new(100, PageToken.Write(query, continuation)), Cancellation);
                Assert.InRange(page.Items.Count, 0, 5);
            }
            catch (InvalidTokenException)
            {
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task Other_sizes_are_refused(int size)
    {
        var storage = await TestStorage.CreateAsync(azurite);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => storage.Queries.ReportsAsync(new(), new(size), Cancellation));
    }

    private static Task<InvalidTokenException> RefusedAsync(Func<Task> query) => Assert.ThrowsAsync<InvalidTokenException>(query);

    private async Task<TestStorage> FilledAsync(int days)
    {
        var storage = await TestStorage.CreateAsync(azurite);
        for (var day = 1; day <= days; day++)
            await storage.SaveAsync($"{day}.txt", TestParser.Text("broker gjzq 国金证券", $"title {day}", $"date 2024-11-{day:00}", day % 5 == 0 ? "kind Macro" : "kind Quant"));
        return storage;
    }
}
