using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Functions.Tests.Support;

namespace Functions.Tests;

public class IndexSecuritiesTests(PublishedApp app)
{
    [Fact]
    public async Task A_list_of_securities_gives_recommended_names_their_codes_and_is_answered()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        const string sample = "zh-industry-themed-list.md";
        Assert.True(await host.UploadAsync(sample, File.ReadAllBytes(Repository.Sample(sample))));
        Assert.DoesNotContain("688998.SH", await Codes(host));

        var reference = new BlobContainerClient(host.ConnectionString, "reference");
        await reference.UploadBlobAsync("securities.csv", new BinaryData(Encoding.UTF8.GetBytes("code,name,aliases\n688998.SH,槐序智能,槐序\nnonsense\n")), TestContext.Current.CancellationToken);
        Assert.True(await host.InvokeAsync("IndexSecurities", Payloads.Blob("securities.csv", Array.Empty<byte>())));

        Assert.Contains("688998.SH", await Codes(host));
        Assert.Equal("688998.SH", Assert.Single((await host.Api.GetAsync("stocks?q=槐序"))["items"]!.AsArray())!["code"]!.GetValue<string>());
        var status = await new BlobContainerClient(host.ConnectionString, "ingestions").GetBlobClient("securities.csv.json").DownloadContentAsync(TestContext.Current.CancellationToken);
        Assert.Contains("3", JsonNode.Parse(status.Value.Content)!["diagnostics"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reindexing_that_is_asked_for_joins_what_its_event_did_not_and_says_how_far_it_is()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        const string sample = "zh-industry-themed-list.md";
        Assert.True(await host.UploadAsync(sample, File.ReadAllBytes(Repository.Sample(sample))));
        using (var nothing = await host.Api.Http.GetAsync(new Uri("api/reindex", UriKind.Relative), TestContext.Current.CancellationToken)) Assert.Equal(System.Net.HttpStatusCode.NotFound, nothing.StatusCode);
        await new BlobContainerClient(host.ConnectionString, "reference").UploadBlobAsync("securities.csv", BinaryData.FromString("688998.SH,槐序智能,槐序"), TestContext.Current.CancellationToken);

        using var begun = await host.Api.Http.PostAsync(new Uri("api/reindex", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.Accepted, begun.StatusCode);
        var pass = await host.Api.GetAsync("reindex");
        Assert.Equal((true, 1, 1), (pass["rejoins"]!.GetValue<bool>(), pass["seen"]!.GetValue<int>(), pass["rejoined"]!.GetValue<int>()));
        Assert.NotNull(pass["finishedAt"]);
        Assert.Contains("688998.SH", await Codes(host));
    }

    [Fact]
    public async Task Searching_for_nothing_is_refused_by_name()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        using var response = await host.Api.Http.GetAsync(new Uri("/api/stocks", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"q\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<List<string?>> Codes(FunctionsHost host) =>
        [.. (await host.Api.GetAsync("recommendations"))["items"]!.AsArray().Select(item => item!["stock"]!["code"]?.GetValue<string>())];
}
