using System.Text.Json;
using Reports.Azure.Tests.Support;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Azure.Tests.Ingestion;

public class IngestionServiceTests(AzuriteFixture azurite)
{
    private static readonly string Text = TestParser.Text(
        "broker gjzq 国金证券", "title 周报", "date 2024-12-03", "rate 600584.SH 长电科技 Buy Initiated", "recommend 000977.SZ 浪潮信息 AI", "unread 表格");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_becomes_a_report_a_record_and_a_status_file()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        var outcome = await storage.IngestAsync("2024/周报 1.txt", Text);

        Assert.Equal((IngestionStatus.Succeeded, "国金证券", "周报", 1, 1), (outcome.Status, outcome.Broker, outcome.Title, outcome.StockRatings, outcome.Recommendations));
        Assert.Equal("unread", Assert.Single(outcome.Diagnostics).Code);
        var report = await storage.Store.FindAsync(outcome.Id, Cancellation);
        Assert.Equal(("2024/周报 1.txt", outcome.Sha256), (report!.Source.BlobName, report.Source.Sha256));
        Assert.Equal(storage.Time.GetUtcNow(), report.KnownAt);
        var status = await storage.StatusAsync("2024/周报 1.txt");
        Assert.Contains("\"title\": \"周报\"", status);
        Assert.Contains("\"publishedOn\": \"2024-12-03\"", status);
        Assert.Equal(
            ["blobName", "status", "code", "reason", "reportId", "title", "broker", "publishedOn", "stockRatings", "recommendations", "corrected", "diagnostics", "updatedAt"],
            JsonDocument.Parse(status).RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_second_delivery_changes_nothing()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.IngestAsync("a.txt", Text);
        await storage.IngestAsync("b.txt", Text);
        await storage.IngestAsync("c.txt", "prose");
        var before = await storage.DumpAsync();
        var parsed = storage.Parser.Parsed;
        storage.Time.Advance(TimeSpan.FromHours(1));

        await storage.IngestAsync("a.txt", Text);
        await storage.IngestAsync("b.txt", Text);
        await storage.IngestAsync("c.txt", "prose");

        Assert.Equal(before, await storage.DumpAsync());
        Assert.Equal(parsed, storage.Parser.Parsed);
    }

    [Fact]
    public async Task A_new_parser_reads_the_same_content_again_and_it_stays_known_since_then()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var first = await storage.IngestAsync("a.txt", Text);
        storage.Time.Advance(TimeSpan.FromDays(7));
        storage.Parser = new("2");

        var second = await storage.IngestAsync("a.txt", Text);

        Assert.Equal(("2", first.KnownAt), (second.ParserVersion, second.KnownAt));
        Assert.NotEqual(first.UpdatedAt, second.UpdatedAt);
        Assert.Single((await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items);
    }

    [Fact]
    public async Task New_content_replaces_the_old_and_is_known_since_now()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.IngestAsync("a.txt", Text);
        storage.Time.Advance(TimeSpan.FromDays(7));

        var outcome = await storage.IngestAsync("a.txt", "title 修订");

        Assert.Equal(storage.Time.GetUtcNow(), outcome.KnownAt);
        var report = Assert.Single((await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items);
        Assert.Equal(("修订", new DateOnly(2024, 12, 13)), (report.Title, report.EffectiveOn));
        Assert.Null(await storage.Coverage.StockAsync("600584.SH", Cancellation));
    }

    [Theory]
    [InlineData("", "empty", "'bad.txt' is empty.")]
    [InlineData("prose", "notAReport", "'bad.txt' is no research report.")]
    [InlineData("stumble", "parserError", "'bad.txt' could not be read because of a fault in this program")]
    public async Task What_cannot_be_read_has_a_record_with_a_reason_and_nothing_else(string text, string code, string reason)
    {
        var storage = await TestStorage.CreateAsync(azurite);

        var outcome = await storage.IngestAsync("bad.txt", text);

        Assert.Equal((IngestionStatus.Failed, code), (outcome.Status, outcome.Code));
        Assert.StartsWith(reason, outcome.Reason, StringComparison.Ordinal);
        var listed = await storage.Log.ListAsync(IngestionStatus.Failed, new(), Cancellation);
        Assert.Equal(outcome.Reason, Assert.Single(listed.Items).Reason);
        Assert.Contains($"\"code\": \"{code}\"", await storage.StatusAsync("bad.txt"));
        Assert.All(await storage.DumpAsync(), line => Assert.StartsWith("ingestions", line, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_read()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        var outcome = await storage.IngestAsync("big.txt", new('x', IngestionLimits.MaxBytes + 1));

        Assert.Equal((IngestionStatus.Failed, "tooLarge"), (outcome.Status, outcome.Code));
        Assert.Equal("'big.txt' has 32.0 MiB; files of up to 32 MiB are read.", outcome.Reason);
        Assert.Equal(0, storage.Parser.Parsed);
    }

    [Fact]
    public async Task A_report_that_no_row_can_hold_fails_and_takes_its_predecessor_along()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.IngestAsync("a.txt", Text);

        var outcome = await storage.IngestAsync("a.txt", $"title {new string('长', 500_000)}");

        Assert.Equal((IngestionStatus.Failed, "tooLarge"), (outcome.Status, outcome.Code));
        Assert.Null(await storage.Store.FindAsync(outcome.Id, Cancellation));
        Assert.Empty((await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items);
    }

    [Fact]
    public async Task Unreadable_content_removes_what_the_blob_said_before()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.IngestAsync("a.txt", Text);

        await storage.IngestAsync("a.txt", "prose");

        Assert.Null(await storage.Store.FindAsync(ReportId.From("a.txt"), Cancellation));
        Assert.All(await storage.DumpAsync(), line => Assert.StartsWith("ingestions", line, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_upload_is_read_with_its_type_and_time_and_one_that_is_gone_is_null()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var written = await storage.UploadContainer.UploadBlobAsync("folder/周报.md", BinaryData.FromString(Text), Cancellation);

        var upload = await storage.Container.ReadAsync("folder/周报.md", Cancellation);

        Assert.Equal(BinaryData.FromString(Text).ToArray(), upload!.Content.ToArray());
        Assert.Equal(written.Value.LastModified, upload.Blob.UploadedAt);
        Assert.Null(await storage.Container.ReadAsync("none.txt", Cancellation));
    }
}
