using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Functions.Tests.Support;
using Reports.Azure.Storage;
using Reports.Model;

namespace Functions.Tests;

public class LocalModeTests(PublishedApp app)
{
    [Fact]
    public async Task An_upload_is_seen_read_and_can_be_asked_for()
    {
        await using var storage = await StrictStorage.StartAsync();
        var port = AppProcess.FreePort();
        await using var process = AppProcess.Start(app, Settings(storage.ConnectionString, port));
        using var api = new Api(new Uri($"http://127.0.0.1:{port}"));
        await Eventually.GetAsync(() => FindAsync(api, "health"), () => process.Output);

        const string name = "上传/报告 1.md";
        var blob = new BlobContainerClient(storage.ConnectionString, "reports").GetBlobClient(name);
        await blob.UploadAsync(Repository.Sample("zh-company-upgrade-target.md"), TestContext.Current.CancellationToken);
        var path = $"ingestions/{ReportId.From(name)}";
        var first = await Eventually.GetAsync(() => FindAsync(api, path, item => item["status"]!.GetValue<string>() == "succeeded"), () => process.Output);

        await blob.UploadAsync(Repository.Sample("en-downgrade-cenrock.txt"), overwrite: true, TestContext.Current.CancellationToken);
        await Eventually.GetAsync(() => FindAsync(api, path, item => item["sha256"]!.GetValue<string>() != first["sha256"]!.GetValue<string>()), () => process.Output);

        Assert.Contains("Outbox", await api.TextAsync("outbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_fails_every_time_is_poisoned_with_its_reason_and_the_next_goes_through()
    {
        await using var storage = await StrictStorage.StartAsync();
        var port = AppProcess.FreePort();
        await using var process = AppProcess.Start(app, Settings(storage.ConnectionString, port));
        using var api = new Api(new Uri($"http://127.0.0.1:{port}"));
        await Eventually.GetAsync(() => FindAsync(api, "health"), () => process.Output);
        // Something stands in the way of this report that no attempt can do anything about.
        var (bad, good) = ("bad.md", "good.md");
        var manifest = new BlobContainerClient(storage.ConnectionString, "parsed").GetBlobClient($"{ReportId.From(bad)}/rows.json");
        await manifest.UploadAsync(BinaryData.FromString("nonsense"), TestContext.Current.CancellationToken);

        var uploads = new BlobContainerClient(storage.ConnectionString, "reports");
        await uploads.GetBlobClient(bad).UploadAsync(Repository.Sample("zh-company-upgrade-target.md"), TestContext.Current.CancellationToken);
        await uploads.GetBlobClient(good).UploadAsync(Repository.Sample("en-downgrade-cenrock.txt"), TestContext.Current.CancellationToken);

        await Eventually.GetAsync(() => FindAsync(api, $"ingestions/{ReportId.From(good)}", item => item["status"]!.GetValue<string>() == "succeeded"), () => process.Output);
        var failed = await Eventually.GetAsync(() => FindAsync(api, $"ingestions/{ReportId.From(bad)}", item => item["status"]!.GetValue<string>() == "failed"), () => process.Output);
        Assert.Equal("gaveUp", failed["code"]!.GetValue<string>());
        Assert.StartsWith("'bad.md' could not be taken in: ", failed["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        var queue = new QueueClient(storage.ConnectionString, PoisonedBlobs.Queue, new() { MessageEncoding = QueueMessageEncoding.Base64 });
        var message = JsonNode.Parse((await queue.PeekMessageAsync(TestContext.Current.CancellationToken)).Value.Body)!;
        Assert.Equal(
            ("BlobTrigger", "Host.Functions.IngestReport", "BlockBlob", "reports", bad, failed["eTag"]!.GetValue<string>()),
            (Text(message, "Type"), Text(message, "FunctionId"), Text(message, "BlobType"), Text(message, "ContainerName"), Text(message, "BlobName"), Text(message, "ETag")));
        var counts = (await api.GetAsync("health"))["counts"]!;
        Assert.Equal((1, 1), (counts["failed"]!.GetValue<int>(), counts["poisoned"]!.GetValue<int>()));

        await manifest.DeleteAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var retried = await api.Http.PostAsync(new Uri($"api/ingestions/{ReportId.From(bad)}/retry", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal("succeeded", Text(JsonNode.Parse(await retried.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!, "status"));
    }

    [Fact]
    public async Task A_port_in_use_is_said()
    {
        await using var storage = await StrictStorage.StartAsync();
        var port = new BlobServiceClient(storage.ConnectionString).Uri.Port;
        await using var process = AppProcess.Start(app, Settings(storage.ConnectionString, port));
        Assert.Equal(1, await process.ExitAsync());
        Assert.Contains($"Port {port} is in use", process.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TimeZone", "Mars/Olympus")]
    [InlineData("Local:Port", "none")]
    [InlineData("Local:Parallel", "0")]
    public async Task A_wrong_setting_is_said(string name, string value)
    {
        var settings = Settings("UseDevelopmentStorage=true", 1);
        settings[name] = value;
        await using var process = AppProcess.Start(app, settings);
        Assert.Equal(1, await process.ExitAsync());
        Assert.Contains($"{name} is '{value}'", process.Output, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Settings(string connection, int port) => new()
    {
        ["AzureWebJobsStorage"] = connection,
        ["Local:Port"] = port.ToString(CultureInfo.InvariantCulture),
        ["Local:Folder"] = Path.Combine(Path.GetTempPath(), $"functions-local-{port}"),
        ["Local:PollMilliseconds"] = "50",
    };

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();

    private static async Task<JsonNode?> FindAsync(Api api, string path, Func<JsonNode, bool>? holds = null)
    {
        try
        {
            using var response = await api.Http.GetAsync($"api/{path}", TestContext.Current.CancellationToken);
            if (!response.IsSuccessStatusCode) return null;
            var node = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
            return holds is null || holds(node) ? node : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
