using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Functions.Tests.Support;
using Reports.Model;

namespace Functions.Tests;

public class ReconcileUploadsTests(PublishedApp app)
{
    [Fact]
    public async Task The_timer_notices_what_was_deleted_and_what_waits_and_health_says_so()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        Assert.Null((await host.Api.GetAsync("health"))["lag"]);
        const string sample = "zh-company-upgrade-target.md";
        var content = await File.ReadAllBytesAsync(Repository.Sample(sample), TestContext.Current.CancellationToken);
        Assert.True(await host.UploadAsync("deleted.md", content));
        await new BlobContainerClient(host.ConnectionString, "reports").DeleteBlobAsync("deleted.md", cancellationToken: TestContext.Current.CancellationToken);
        // Its event is still on its way.
        await host.PutAsync("fresh.md", content);

        Assert.True(await host.InvokeAsync("ReconcileUploads", Payloads.Timer));

        Assert.Empty((await host.Api.GetAsync("reports"))["items"]!.AsArray());
        var lag = (await host.Api.GetAsync("health"))["lag"]!;
        Assert.Equal(1, lag["waiting"]!.GetValue<int>());
        Assert.InRange(lag["seconds"]!.GetValue<double>(), 0, 600);

        using var missing = await host.Api.Http.PostAsync(new Uri($"api/ingestions/{ReportId.From("deleted.md")}/retry", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(404, JsonNode.Parse(await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["status"]!.GetValue<int>());
    }
}
