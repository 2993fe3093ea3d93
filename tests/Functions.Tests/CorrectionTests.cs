using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Functions.Tests.Support;
using Reports.Model;

namespace Functions.Tests;

public sealed class CorrectionTests(PublishedApp app) : IAsyncLifetime
{
    private const string Name = "wrong.md";

    private static readonly string Id = ReportId.From(Name);

    private FunctionsHost _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await FunctionsHost.StartAsync(app, ("Coverage:LapseDays", "36500"));
        await UploadAsync("");
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_corrected_rating_is_everywhere_survives_another_upload_and_goes_back_to_what_was_read()
    {
        var read = await _host.Api.GetAsync($"reports/{Id}");
        Assert.Null(read["corrections"]);
        await IsRatedAsync("buy");
        var rating = read["stockRatings"]![0]!.DeepClone();
        (rating["level"], rating["term"]) = ("sell", "卖出");

        var (status, corrected) = await SendAsync(HttpMethod.Put, new JsonObject { ["stockRatings"] = new JsonArray(rating) }.ToJsonString());
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("stockRatings", Assert.Single(corrected!["corrections"]!["fields"]!.AsArray())!.GetValue<string>());
        Assert.Equal("buy", corrected["corrections"]!["read"]!["stockRatings"]![0]!["level"]!.GetValue<string>());
        Assert.Null(corrected["stockRatings"]![0]!["evidence"]);
        await IsRatedAsync("sell");
        var written = await new BlobContainerClient(_host.ConnectionString, "ingestions").GetBlobClient($"{Name}.json").DownloadContentAsync(Cancellation);
        Assert.Equal("stockRatings", Assert.Single(JsonNode.Parse(written.Value.Content)!["corrected"]!.AsArray())!.GetValue<string>());

        await UploadAsync("\n\n补充说明。\n");
        await IsRatedAsync("sell");

        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(HttpMethod.Delete, null)).Status);
        await IsRatedAsync("buy");
        Assert.Null((await _host.Api.GetAsync($"reports/{Id}"))["corrections"]);
        Assert.Equal(HttpStatusCode.NoContent, (await SendAsync(HttpMethod.Delete, null)).Status);
    }

    [Fact]
    public async Task A_patch_that_is_wrong_is_refused_by_the_field_s_name_and_changes_nothing()
    {
        foreach (var (patch, field) in Wrong)
        {
            var (status, problem) = await SendAsync(HttpMethod.Put, patch);
            Assert.True(status == HttpStatusCode.BadRequest, $"{patch}: {status} {problem}");
            Assert.Equal([field], problem!["errors"]!.AsObject().Select(error => error.Key));
        }
        Assert.Null((await _host.Api.GetAsync($"reports/{Id}"))["corrections"]);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Put, "{}", "none")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync(HttpMethod.Delete, null, "none")).Status);
    }

    private static (string Patch, string Field)[] Wrong =>
    [
        ("""{"id":"x"}""", "id"),
        ("""{"parserVersion":"x"}""", "parserVersion"),
        ("""{"source":{"blobName":"x"}}""", "source"),
        ("""{"evidence":{}}""", "evidence"),
        ("""{"corrections":null}""", "corrections"),
        ("""{"Title":"x"}""", "Title"),
        ("""{"title":1}""", "title"),
        ("""{"title":" "}""", "title"),
        ("""{"summary":[null]}""", "summary[0]"),
        ("""{"kind":"none"}""", "kind"),
        ("""{"publishedOn":"2026-02-30"}""", "publishedOn"),
        ("""{"publishedOn":"0001-01-01"}""", "publishedOn"),
        ("""{"broker":{"id":null}}""", "broker.id"),
        ("""{"stockRatings":{}}""", "stockRatings"),
        ("""{"stockRatings":[null]}""", "stockRatings[0]"),
        ("""{"stockRatings":[{"level":"buy"}]}""", "stockRatings[0].stock"),
        ("""{"stockRatings":[{"stock":{}}]}""", "stockRatings[0].stock"),
        ("""{"stockRatings":[{"stock":{"code":"688917"}}]}""", "stockRatings[0].stock.code"),
        ("""{"stockRatings":[{"stock":{"name":"x"},"level":"great"}]}""", "stockRatings[0].level"),
        ("""{"stockRatings":[{"stock":{"name":"x"},"targetPrice":1e999}]}""", "stockRatings[0].targetPrice"),
        ("""{"forecasts":[{"stock":{"name":"x"},"metric":"EPS","period":"2026E"}]}""", "forecasts[0].value"),
        ("""[]""", "body"),
        ("""{"title":"a","title":"b"}""", "body"),
        ("""{"title":"\ud800"}""", "body"),
        ("""{""", "body"),
    ];

    private async Task IsRatedAsync(string level)
    {
        Assert.Equal(level, (await _host.Api.GetAsync($"reports/{Id}"))["stockRatings"]![0]!["level"]!.GetValue<string>());
        Assert.Equal(level, Assert.Single((await _host.Api.GetAsync("stocks/688917.SH"))["latestRatings"]!.AsArray())!["level"]!.GetValue<string>());
        Assert.Equal(level, Assert.Single((await _host.Api.GetAsync("ratings?appliesTo=company"))["items"]!.AsArray())!["level"]!.GetValue<string>());
        Assert.Empty((await _host.Api.GetAsync($"ratings?level={(level == "buy" ? "sell" : "buy")}&appliesTo=company"))["items"]!.AsArray());
    }

    private async Task UploadAsync(string more) =>
        Assert.True(await _host.UploadAsync(Name, Encoding.UTF8.GetBytes(await File.ReadAllTextAsync(Repository.Sample("zh-company-upgrade-target.md"), Cancellation) + more)));

    private async Task<(HttpStatusCode Status, JsonNode? Body)> SendAsync(HttpMethod method, string? patch, string? id = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"api/reports/{id ?? Id}/corrections", UriKind.Relative));
        if (patch is not null) request.Content = new StringContent(patch, Encoding.UTF8, "application/merge-patch+json");
        using var response = await _host.Api.Http.SendAsync(request, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        return (response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }
}
