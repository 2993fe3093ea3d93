using Azure;
using Reports.Azure.Tests.Support;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Azure.Tests.Ingestion;

/// <summary>A report is replaced while storage is in trouble.</summary>
public sealed class TroubleTests : OwnAzurite
{
    private static readonly string Before = TestParser.Text("broker gjzq 国金证券", "title 周报", "date 2024-12-03", "rate 600584.SH 长电科技 Buy Initiated");
    private static readonly string After = TestParser.Text("broker gjzq 国金证券", "title 修订", "date 2024-12-04", "rate 000977.SZ 浪潮信息 Buy Initiated");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Fault.Busy)]
    [InlineData(Fault.Error)]
    [InlineData(Fault.LostRequest)]
    [InlineData(Fault.LostAnswer)]
    [InlineData(Fault.Conflict)]
    public async Task What_passes_is_not_noticed_wherever_it_comes(Fault fault)
    {
        var clean = await StartAsync();
        await clean.DeliverAsync("a.txt");
        var expected = await clean.DumpAsync();
        for (var (call, met) = (0, true); met; call++)
        {
            var storage = await StartAsync();
            storage.Trouble.Set(fault, call, times: 1);
            await storage.DeliverAsync("a.txt");
            met = storage.Trouble.Met > 0;
            storage.Trouble.Stop();
            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    [Theory]
    [InlineData(Fault.Busy)]
    [InlineData(Fault.Error)]
    [InlineData(Fault.LostRequest)]
    [InlineData(Fault.LostAnswer)]
    public async Task What_lasts_fails_the_delivery_and_the_next_makes_it_whole(Fault fault)
    {
        var clean = await StartAsync();
        await clean.DeliverAsync("a.txt");
        var expected = await clean.DumpAsync();
        foreach (var call in (int[])[0, 3, 7, 12, 20])
        {
            var storage = await StartAsync();
            storage.Trouble.Set(fault, call, times: int.MaxValue);
            await Assert.ThrowsAnyAsync<Exception>(() => storage.DeliverAsync("a.txt"));
            storage.Trouble.Stop();
            await storage.DeliverAsync("a.txt");
            Assert.Equal(expected, await storage.DumpAsync());
        }
    }

    [Fact]
    public async Task What_is_too_large_wherever_that_is_noticed_fails_with_a_reason_and_nothing_of_it_is_seen()
    {
        var failed = 0;
        for (var (call, met) = (0, true); met; call++)
        {
            var storage = await StartAsync();
            storage.Trouble.Set(Fault.TooLarge, call, times: 1);
            Reports.Ingestion.Ingestion? outcome = null;
            try
            {
                outcome = await storage.DeliverAsync("a.txt");
            }
            catch (RequestFailedException exception)
            {
                // A record or a claim, which are never too large: it was not the report's fault, and the host delivers again.
                Assert.Equal("EntityTooLarge", exception.ErrorCode);
            }
            met = storage.Trouble.Met > 0;
            storage.Trouble.Stop();
            if (outcome is not { Status: IngestionStatus.Failed }) continue;
            failed++;
            Assert.Equal("tooLarge", outcome.Code);
            // Besides the record a manifest may stay for a while, without a row that it names.
            Assert.All((await storage.DumpAsync()).Where(line => !line.EndsWith("/rows.json ", StringComparison.Ordinal)), line => Assert.StartsWith("ingestions", line, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(outcome.Reason, (await storage.Log.FindAsync(ReportId.From("a.txt"), Cancellation))!.Reason);
        }
        Assert.InRange(failed, 3, 200);
    }

    private async Task<TestStorage> StartAsync()
    {
        var storage = await TestStorage.CreateAsync(ConnectionString);
        await storage.IngestAsync("a.txt", Before);
        await storage.UploadAsync("a.txt", After);
        return storage;
    }
}
