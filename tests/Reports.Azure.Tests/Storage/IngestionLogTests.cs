using Reports.Azure.Tests.Support;
using Reports.Ingestion;

namespace Reports.Azure.Tests.Storage;

public class IngestionLogTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Noon = new(2024, 12, 6, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_record_that_changes_moves_in_the_lists()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.Log.WriteAsync(Record("a", IngestionStatus.Processing, 0), Cancellation);
        await storage.Log.WriteAsync(Record("b", IngestionStatus.Failed, 1), Cancellation);
        await storage.Log.WriteAsync(Record("a", IngestionStatus.Succeeded, 2), Cancellation);

        Assert.Equal(["a", "b"], await ListAsync(storage, null));
        Assert.Equal(["a"], await ListAsync(storage, IngestionStatus.Succeeded));
        Assert.Equal(["b"], await ListAsync(storage, IngestionStatus.Failed));
        Assert.Empty(await ListAsync(storage, IngestionStatus.Processing));
        Assert.Equal(IngestionStatus.Succeeded, (await storage.Log.FindAsync("a", Cancellation))!.Status);
        Assert.Null(await storage.Log.FindAsync("c", Cancellation));
    }

    [Fact]
    public async Task A_write_that_was_cut_at_any_call_leaves_one_row_in_each_list_once_it_is_repeated()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        for (var (calls, cut) = (0, true); cut; calls++)
        {
            await storage.Log.WriteAsync(Record("a", IngestionStatus.Processing, 0), Cancellation);
            cut = await storage.CutAsync(calls, () => storage.Log.WriteAsync(Record("a", IngestionStatus.Failed, 1), Cancellation));
            await storage.Log.WriteAsync(Record("a", IngestionStatus.Succeeded, 2), Cancellation);
            Assert.Equal(3, (await storage.DumpAsync()).Length);
        }
    }

    [Fact]
    public async Task The_first_claim_stands_until_it_is_given_up()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        Assert.Equal("a", await storage.Log.ClaimAsync("ff", "a", Cancellation));
        Assert.Equal("a", await storage.Log.ClaimAsync("ff", "b", Cancellation));
        Assert.Equal("a", await storage.Log.ClaimAsync("ff", "c", Cancellation));
        Assert.Equal("a", await storage.Log.ClaimAsync("ff", "a", Cancellation));
        Assert.Equal(["b", "c"], await storage.Log.ReleaseAsync("ff", "a", Cancellation));
        Assert.Equal(["b", "c"], await storage.Log.ReleaseAsync("ff", "a", Cancellation));
        Assert.Equal("b", await storage.Log.ClaimAsync("ff", "c", Cancellation));
        Assert.Empty(await storage.Log.ReleaseAsync("ff", "c", Cancellation));
        Assert.Empty(await storage.Log.ReleaseAsync("ff", "b", Cancellation));
        Assert.Empty(await storage.DumpAsync());
    }

    [Fact]
    public async Task Claims_at_once_agree_which_was_first()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        var firsts = await Task.WhenAll(Enumerable.Range(0, 8).Select(id => storage.Log.ClaimAsync("ff", $"{id}", Cancellation)));

        Assert.Single(firsts.Distinct());
    }

    private static Reports.Ingestion.Ingestion Record(string id, IngestionStatus status, int minute) => new()
    {
        Id = id,
        BlobName = $"{id}.txt",
        Status = status,
        SizeBytes = 1,
        UploadedAt = Noon,
        KnownAt = Noon,
        UpdatedAt = Noon.AddMinutes(minute),
    };

    private static async Task<IEnumerable<string>> ListAsync(TestStorage storage, IngestionStatus? status) =>
        (await storage.Log.ListAsync(status, new(), Cancellation)).Items.Select(record => record.Id);
}
