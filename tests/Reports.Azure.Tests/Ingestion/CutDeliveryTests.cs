using Reports.Azure.Tests.Support;

namespace Reports.Azure.Tests.Ingestion;

public class CutDeliveryTests(AzuriteFixture azurite)
{
    private static readonly string Text = TestParser.Text("title 周报", "date 2024-12-03", "rate 600584.SH 长电科技 Buy Initiated");

    [Theory]
    [InlineData("new.txt", "title 新")]
    [InlineData("new.txt", "prose")]
    [InlineData("third.txt", null)]
    [InlineData("first.txt", "title 修订")]
    [InlineData("first.txt", "prose")]
    [InlineData("second.txt", "title 修订")]
    public async Task A_delivery_that_was_cut_at_any_call_is_made_whole_by_the_next(string blobName, string? text)
    {
        var clean = await TestStorage.CreateAsync(azurite);
        Assert.False(await DeliverAsync(clean, blobName, text ?? Text, int.MaxValue));
        var expected = await clean.DumpAsync();

        var calls = 0;
        for (var cut = true; cut; calls++)
        {
            var storage = await TestStorage.CreateAsync(azurite);
            cut = await DeliverAsync(storage, blobName, text ?? Text, calls);
            Assert.Equal(expected, await storage.DumpAsync());
        }
        Assert.InRange(calls, 10, 200);
    }

    // Two uploads of the same bytes, then a delivery that is cut, then the same once more.
    private static async Task<bool> DeliverAsync(TestStorage storage, string blobName, string text, int calls)
    {
        await storage.IngestAsync("first.txt", Text);
        await storage.IngestAsync("second.txt", Text);
        storage.Time.Advance(TimeSpan.FromMinutes(1));
        var cut = await storage.CutAsync(calls, () => storage.IngestAsync(blobName, text));
        await storage.IngestAsync(blobName, text);
        return cut;
    }
}
