using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Reports.Azure.Storage;
using Reports.Azure.Tests.Support;
using Reports.Ingestion;

namespace Reports.Azure.Tests.Ingestion;

public sealed class RacingDeliveryTests : OwnAzurite
{
    private const string Older = "title 较旧";

    private static readonly string OlderHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Older)));

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

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
            Assert.Equal(expected, await ReconciledAsync(storage));
        }
    }

    [Theory]
    [InlineData("new.txt", "title 新")]
    [InlineData("first.txt", "prose")]
    public async Task What_a_delivery_leaves_that_was_overtaken_at_any_call_and_died_later_is_gone_when_the_reconciler_has_passed(string blobName, string? text)
    {
        var expected = await Change.CleanAsync(ConnectionString, blobName, text);
        int call;
        for (call = 0; ; call++)
        {
            var storage = await OlderAsync(blobName);
            storage.Between.Before(call, async () =>
            {
                storage.Time.Advance(Moment);
                await NewerAsync(storage, blobName, text);
                storage.Time.Advance(Moment);
                storage.Cut.After(call % 7);
            });
            await storage.CutAsync(int.MaxValue, () => storage.DeliverAsync(blobName));
            if (!storage.Between.HasRun) break;
            Assert.Equal(expected, await ReconciledAsync(storage));
        }
        Assert.InRange(call, 20, 200);
    }

    // Whoever was overtaken is dead by then. What is done meanwhile has the same times as if it had been done before. A claim to bytes
    // that are there no more is void, and a record that was not even begun to be written is none.
    private static async Task<string[]> ReconciledAsync(TestStorage storage)
    {
        DateTimeOffset[] moments = [.. Enumerable.Range(0, 3).Select(moment => Change.Begin + moment * Moment)];
        storage.Time.Advance(IngestionLimits.AtWork);
        for (var pass = 0; pass < 2; pass++) await storage.Reconciler.RunAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        var dump = await storage.DumpAsync();
        return
        [
            .. dump.Where(line => !line.StartsWith("private/", StringComparison.Ordinal) && !line.StartsWith($"Contents {OlderHash}", StringComparison.Ordinal) && !IsEmptyRecord(line))
                .Select(line => moments.Append(storage.Time.GetUtcNow()).Aggregate(line, AtBegin)).Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsEmptyRecord(string line) => line.StartsWith("Ingestions id|", StringComparison.Ordinal) && !line.Contains(" Json=", StringComparison.Ordinal);

    private static string AtBegin(string line, DateTimeOffset moment) => line
        .Replace(Keys.Instant(moment), Keys.Instant(Change.Begin), StringComparison.Ordinal)
        .Replace($"{moment:yyyy-MM-ddTHH:mm:ss}", $"{Change.Begin:yyyy-MM-ddTHH:mm:ss}", StringComparison.Ordinal)
        .Replace(moment.ToString(CultureInfo.InvariantCulture), Change.Begin.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

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
