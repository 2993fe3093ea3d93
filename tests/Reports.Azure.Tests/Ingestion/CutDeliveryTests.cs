using Reports.Azure.Tests.Support;

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
}
