using Reports.Azure.Tests.Support;

namespace Reports.Azure.Tests.Ingestion;

public sealed class RacingDeliveryTests : OwnAzurite
{
    private const string Older = "title 较旧";

    [Theory]
    [MemberData(nameof(Change.All), MemberType = typeof(Change))]
    public async Task Delivered_five_times_at_once_it_is_as_if_it_had_come_once(string blobName, string? text)
    {
        var expected = await Change.CleanAsync(ConnectionString, blobName, text);
        var storage = await Change.StartAsync(ConnectionString);
        await Change.ApplyAsync(storage, blobName, text);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => storage.DeliverAsync(blobName))));
        Assert.Equal(expected, await storage.DumpAsync());
    }

    [Theory]
    [InlineData("new.txt", "title 新")]
    [InlineData("third.txt", "*")]
    [InlineData("first.txt", "prose")]
    [InlineData("first.txt", null)]
    public async Task Content_that_changes_at_any_call_of_a_delivery_is_what_stands_in_the_end(string blobName, string? text)
    {
        var expected = await Change.CleanAsync(ConnectionString, blobName, text);
        for (var (call, came) = (0, true); came; call++)
        {
            var storage = await OlderAsync(blobName);
            storage.Between.Before(call, () => NewerAsync(storage, blobName, text));
            await storage.DeliverAsync(blobName);
            came = storage.Between.HasRun;
            // The container changed when nobody looked any more, and its delivery comes now.
            if (!came) await NewerAsync(storage, blobName, text);
            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    // Something else is in the container first, and on its way.
    private async Task<TestStorage> OlderAsync(string blobName)
    {
        var storage = await Change.StartAsync(ConnectionString);
        await storage.UploadAsync(blobName, Older);
        return storage;
    }

    private static async Task NewerAsync(TestStorage storage, string blobName, string? text)
    {
        await Change.ApplyAsync(storage, blobName, text);
        await storage.DeliverAsync(blobName);
    }
}
