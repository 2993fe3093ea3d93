using System.Security.Cryptography;
using System.Text;
using Reports.Azure.Tests.Support;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Azure.Tests.Ingestion;

public class DuplicatesTests(AzuriteFixture azurite)
{
    private static readonly string Text = TestParser.Text("title 周报", "date 2024-12-03", "rate 600584.SH 长电科技 Buy Initiated");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_bytes_under_another_name_count_once()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.IngestAsync("first.txt", Text);

        var second = await storage.IngestAsync("second.txt", Text);

        Assert.Equal((IngestionStatus.Duplicate, ReportId.From("first.txt")), (second.Status, second.DuplicateOf));
        Assert.Contains("'first.txt'", second.Reason);
        Assert.Equal("周报", (await storage.Store.FindAsync(second.Id, Cancellation))!.Title);
        Assert.Equal(["first.txt"], await ListedAsync(storage));
        Assert.Single(await storage.RatingsAsync("600584.SH"));
    }

    [Theory]
    [InlineData("title 修订")]
    [InlineData("prose")]
    public async Task When_the_first_has_other_content_the_next_takes_its_place(string other)
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var name in (string[])["first.txt", "second.txt", "third.txt"]) await storage.IngestAsync(name, Text);

        await storage.IngestAsync("first.txt", other);

        Assert.Contains("second.txt", await ListedAsync(storage));
        Assert.DoesNotContain("third.txt", await ListedAsync(storage));
        var second = await storage.Log.FindAsync(ReportId.From("second.txt"), Cancellation);
        Assert.Equal((IngestionStatus.Succeeded, null, null), (second!.Status, second.DuplicateOf, second.Reason));
        var third = await storage.Log.FindAsync(ReportId.From("third.txt"), Cancellation);
        Assert.Equal((IngestionStatus.Duplicate, second.Id), (third!.Status, third.DuplicateOf));
        Assert.Contains("'second.txt'", third.Reason);
    }

    [Fact]
    public async Task When_a_duplicate_has_other_content_the_first_stays()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var name in (string[])["first.txt", "second.txt", "third.txt"]) await storage.IngestAsync(name, Text);

        await storage.IngestAsync("second.txt", "title 修订");

        Assert.Equal(["second.txt", "first.txt"], await ListedAsync(storage));
        Assert.Equal(ReportId.From("first.txt"), (await storage.Log.FindAsync(ReportId.From("third.txt"), Cancellation))!.DuplicateOf);
    }

    [Fact]
    public async Task Bytes_that_could_not_be_read_under_one_name_are_no_first_for_another()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        storage.Parser = new() { Refused = "report.bin" };
        await storage.IngestAsync("report.bin", Text);

        var outcome = await storage.IngestAsync("report.txt", Text);

        Assert.Equal(IngestionStatus.Succeeded, outcome.Status);
        Assert.Equal(["report.txt"], await ListedAsync(storage));
    }

    [Fact]
    public async Task A_claim_that_was_left_by_an_upload_with_other_bytes_is_void()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.IngestAsync("first.txt", Text);
        const string other = "title 别的";
        await storage.Log.ClaimAsync(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(other))), ReportId.From("first.txt"), Cancellation);

        var outcome = await storage.IngestAsync("second.txt", other);

        Assert.Equal(IngestionStatus.Succeeded, outcome.Status);
        Assert.Equal(["first.txt", "second.txt"], (await ListedAsync(storage)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Uploads_of_the_same_bytes_at_once_are_listed_once()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => storage.IngestAsync($"{number}.txt", Text)));

        Assert.Single(outcomes, outcome => outcome.Status == IngestionStatus.Succeeded);
        Assert.Single(await ListedAsync(storage));
    }

    private static async Task<IEnumerable<string>> ListedAsync(TestStorage storage) =>
        (await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items.Select(report => report.BlobName);
}
