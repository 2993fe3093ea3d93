using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Functions.Tests.Support;
using Reports.Azure.Local;
using Reports.Model;

namespace Functions.Tests;

public class LocalModeTests(PublishedApp app)
{
    [Fact]
    public async Task An_upload_is_seen_read_and_can_be_asked_for()
    {
        await using var storage = await Azurite.StartAsync(cancellation: TestContext.Current.CancellationToken);
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
    public async Task A_port_in_use_is_said()
    {
        await using var storage = await Azurite.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var port = new BlobServiceClient(storage.ConnectionString).Uri.Port;
        await using var process = AppProcess.Start(app, Settings(storage.ConnectionString, port));
        Assert.Equal(1, await process.ExitAsync());
        Assert.Contains($"Port {port} is in use", process.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TimeZone", "Mars/Olympus")]
    [InlineData("Local:Port", "none")]
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
