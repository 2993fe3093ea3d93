using Reports.Azure.Tests.Support;
using Reports.Storage;

namespace Reports.Azure.Tests.Ingestion;

public sealed class CutDeliveryTests : OwnAzurite
{
    [Theory]
    [MemberData(nameof(Change.All), MemberType = typeof(Change))]
    public async Task A_delivery_that_was_cut_at_any_call_is_made_whole_by_the_next(string blobName, string? text)
    {
        var expected = await Change.CleanAsync(ConnectionString, blobName, text);
        var calls = 0;
        for (var cut = true; cut; calls++)
        {
            var storage = await Change.StartAsync(ConnectionString);
            await Change.ApplyAsync(storage, blobName, text);
            cut = await storage.CutAsync(calls, () => storage.DeliverAsync(blobName));
            await storage.DeliverAsync(blobName);
            // A line that is left of a deleted upload is found by who looks through the list.
            await storage.Reconciler.RunAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            Assert.Equal(expected, (await storage.DumpAsync()).Where(line => !line.StartsWith("private/", StringComparison.Ordinal)));
        }
        Assert.InRange(calls, 2, 200);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_report_is_listed_only_while_all_that_it_says_is(bool withdrawn)
    {
        var text = TestParser.Text(
            "broker gjzq 国金证券", "title 周报", "date 2024-12-03", "industry 电子 Buy Buy Maintained", "rate 600584.SH 长电科技 Buy Initiated",
            "recommend 600519.SH 贵州茅台 消费", "forecast 600584.SH 长电科技 2025 1.2");
        var (times, calls) = (0, 0);
        for (var cut = true; cut; calls++)
        {
            var storage = await TestStorage.CreateAsync(ConnectionString);
            await storage.UploadAsync("a.txt", text);
            if (withdrawn)
            {
                await storage.DeliverAsync("a.txt");
                await storage.DeleteAsync("a.txt");
            }
            cut = await storage.CutAsync(calls, () => storage.DeliverAsync("a.txt"));
            if ((await storage.Queries.ReportsAsync(new(), Page, Cancellation)).Items.Count == 0) continue;
            times++;
            Assert.Equal(2, (await storage.Queries.RatingsAsync(new(), Page, Cancellation)).Items.Count);
            Assert.Single((await storage.Queries.RecommendationsAsync(new(), Page, Cancellation)).Items);
            Assert.Single((await storage.Coverage.ForecastsAsync("600584.SH", null, Page, Cancellation)).Items);
        }
        Assert.InRange(times, 1, calls);
    }

    private static PageRequest Page => new(10);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
