using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Functions.Tests.Support;
using Reports.Model;

namespace Functions.Tests;

public class IngestReportTests(PublishedApp app)
{
    private const string Sample = "zh-company-upgrade-target.md";

    private static byte[] Content => File.ReadAllBytes(Repository.Sample(Sample));

    [Fact]
    public async Task What_was_uploaded_can_be_asked_for()
    {
        // The sample's rating would lapse in time.
        await using var host = await FunctionsHost.StartAsync(app, ("Coverage:LapseDays", "36500"));
        const string name = "半导体/岑石 科技.md";
        Assert.True(await host.UploadAsync(name, Content));
        var id = ReportId.From(name);

        var report = await host.Api.GetAsync($"reports/{id}");
        Assert.Equal("松屿证券", report["broker"]!["name"]!.GetValue<string>());
        Assert.Equal(name, report["source"]!["blobName"]!.GetValue<string>());
        Assert.Equal(ReportJson.Serialize(ReportJson.Deserialize(await host.Api.TextAsync($"reports/{id}"))), await host.Api.TextAsync($"reports/{id}"));
        Assert.Equal(id, Single(await host.Api.GetAsync("reports?kind=COMPANY&language=zh&code=function-key"))["id"]!.GetValue<string>());
        Assert.Equal("noData", (await host.Api.GetAsync("reports?language=en"))["status"]!.GetValue<string>());

        var level = report["stockRatings"]![0]!["level"]!.GetValue<string>();
        var rating = Single(await host.Api.GetAsync($"ratings?level={level.ToUpperInvariant()}&appliesTo=company"));
        var text = await host.Api.TextAsync($"reports/{id}/text");
        var evidence = rating["evidence"]!;
        Assert.Equal(evidence["quote"]!.GetValue<string>(), text.Substring(evidence["start"]!.GetValue<int>(), evidence["length"]!.GetValue<int>()));

        var stock = await host.Api.GetAsync("stocks/688917.SH");
        Assert.Equal(1, stock["consensus"]![level]!.GetValue<int>());
        Assert.Single(stock["latestRatings"]!.AsArray());

        using var source = await host.Api.Http.GetAsync($"api/reports/{id}/source", TestContext.Current.CancellationToken);
        Assert.Equal(Content, await source.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("attachment", source.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("岑石 科技.md", source.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(source.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task What_a_file_is_called_is_only_a_name()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        const string name = "a/%2e%2e/b' or 1 eq 1\"; x=<script>alert(1)<路>|&#?.md";
        Assert.True(await host.UploadAsync(name, Content));
        Assert.Equal(name, Single(await host.Api.GetAsync("ingestions"))["blobName"]!.GetValue<string>());
        using var source = await host.Api.Http.GetAsync($"api/reports/{ReportId.From(name)}/source", TestContext.Current.CancellationToken);
        Assert.Equal("attachment", source.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(name[(name.LastIndexOf('/') + 1)..], source.Content.Headers.ContentDisposition.FileNameStar);
    }

    [Fact]
    public async Task Every_variant_of_the_payload_is_understood()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        await host.PutAsync("版本 5.md", Content);
        Assert.True(await host.InvokeAsync("IngestReport", Payloads.BlobOfVersion5("版本 5.md", Content)));
        Assert.Equal("版本 5.md", (await host.Api.GetAsync($"ingestions/{ReportId.From("版本 5.md")}"))["blobName"]!.GetValue<string>());

        await host.PutAsync("甲/b c.md", Content);
        Assert.True(await host.InvokeAsync("IngestReport", Payloads.BlobWithUriOnly("甲/b c.md", Content)));
        Assert.Equal("甲/b c.md", (await host.Api.GetAsync($"ingestions/{ReportId.From("甲/b c.md")}"))["blobName"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_second_delivery_changes_nothing()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        Assert.True(await host.UploadAsync(Sample, Content));
        var before = await host.Api.TextAsync("ingestions");
        Assert.True(await host.InvokeAsync("IngestReport", Payloads.Blob(Sample, Content)));
        Assert.Equal(before, await host.Api.TextAsync("ingestions"));
        Assert.Single((await host.Api.GetAsync("reports"))["items"]!.AsArray());
    }

    [Fact]
    public async Task What_the_container_holds_counts_and_not_what_is_delivered()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        Assert.True(await host.UploadAsync(Sample, Content));
        var before = await host.Api.TextAsync("ingestions");
        Assert.True(await host.InvokeAsync("IngestReport", Payloads.Blob(Sample, Encoding.UTF8.GetBytes("what was there before"))));
        Assert.Equal(before, await host.Api.TextAsync("ingestions"));

        await new BlobContainerClient(host.ConnectionString, "reports").DeleteBlobAsync(Sample, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await host.InvokeAsync("IngestReport", Payloads.Blob(Sample, Content)));
        Assert.Empty((await host.Api.GetAsync("ingestions"))["items"]!.AsArray());
        Assert.Empty((await host.Api.GetAsync("reports"))["items"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"Data":{"report":"AAAA"},"Metadata":{}}""")]
    [InlineData("nonsense")]
    public async Task What_is_no_invocation_fails(string payload)
    {
        await using var host = await FunctionsHost.StartAsync(app);
        Assert.False(await host.InvokeAsync("IngestReport", payload));
    }

    [Fact]
    public async Task Bad_files_get_a_reason_and_change_nothing_else()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        Assert.True(await host.UploadAsync(Sample, Content));
        var before = await host.Api.TextAsync("reports");
        var bad = new Dictionary<string, byte[]>
        {
            ["empty.txt"] = [],
            ["binary.txt"] = [0, 1, 2, 3, 0, 255, 254, 7, 0, 0, 1, 0, 0],
            ["archive.zip"] = [0x50, 0x4B, 0x03, 0x04, .. Content],
            ["broken.txt"] = [.. Content[..600], 0xFF, 0xFF, 0x80, 0xFE, 0xC0, .. Content[600..]],
            ["letter.txt"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Dear Anna, the weather is fine and we went to the lake. ", 20))),
            ["large.txt"] = new byte[33 << 20],
        };
        foreach (var (name, content) in bad)
        {
            Assert.True(await host.UploadAsync(name, content), name);
            var ingestion = await host.Api.GetAsync($"ingestions/{ReportId.From(name)}");
            Assert.Equal((name, "failed"), (name, ingestion["status"]!.GetValue<string>()));
            Assert.NotEmpty(ingestion["reason"]!.GetValue<string>());
        }
        Assert.Equal(before, await host.Api.TextAsync("reports"));
        Assert.Equal(bad.Count, (await host.Api.GetAsync("ingestions?status=failed"))["items"]!.AsArray().Count);
        Assert.Equal(bad.Count, (await host.Api.GetAsync("health"))["counts"]!["failed"]!.GetValue<int>());
    }

    private static JsonNode Single(JsonNode list) => Assert.Single(list["items"]!.AsArray())!;
}
