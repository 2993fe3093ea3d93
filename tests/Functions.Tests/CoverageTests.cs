using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Functions.Tests.Support;

namespace Functions.Tests;

public sealed class CoverageTests(PublishedApp app) : IAsyncLifetime
{
    private FunctionsHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        // The samples' ratings would lapse in time.
        _host = await FunctionsHost.StartAsync(app, ("Coverage:LapseDays", "36500"));
        foreach (var sample in (string[])["zh-company-upgrade-target.md", "zh-industry-deepdive-table.md", "en-downgrade-cenrock.txt"])
            Assert.True(await _host.UploadAsync(sample, await File.ReadAllBytesAsync(Repository.Sample(sample), TestContext.Current.CancellationToken)));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_stock_is_compared_by_each_firms_own_definition()
    {
        var consensus = await _host.Api.GetAsync("stocks/688917.SH/consensus");
        var ratings = consensus["ratings"]!.AsArray();
        Assert.Equal("ok", Text(consensus["status"]));
        Assert.Equal(2, ratings.Count);
        Assert.Equal(2, Levels().Sum(level => consensus["consensus"]![level]!.GetValue<int>()));
        Assert.All(ratings, rating => Assert.NotNull(rating!["definition"]!["benchmark"]));

        var history = (await _host.Api.GetAsync("stocks/688917.SH/ratings"))["items"]!.AsArray();
        Assert.Equal(2, history.Count);
        var before = await _host.Api.GetAsync("stocks/688917.SH/ratings?asOf=2020-01-01");
        Assert.Equal("notCovered", Text(before["status"]));
        Assert.Equal("noData", Text((await _host.Api.GetAsync("stocks/600000.SH/forecasts"))["status"]));
        Assert.Equal("noData", Text((await _host.Api.GetAsync("stocks/600000.SH/consensus"))["status"]));
        Assert.Empty((await _host.Api.GetAsync("stocks/688917.SH/consensus?asOf=2020-01-01"))["ratings"]!.AsArray());
    }

    [Fact]
    public async Task An_industry_is_found_in_the_list_and_by_its_name()
    {
        var listed = (await _host.Api.GetAsync("industries"))["items"]!.AsArray();
        var name = Text(listed[0]!["rating"]!["industry"]);

        var industry = await _host.Api.GetAsync($"industries/{Uri.EscapeDataString(name)}");

        Assert.Equal(name, Text(industry["industry"]));
        Assert.Equal(listed.Count(item => Text(item!["rating"]!["industry"]) == name), industry["ratings"]!.AsArray().Count);
        Assert.Equal((404, "name"), await OneAsync("industries/none"));
    }

    [Fact]
    public async Task Lists_are_tables_for_those_who_want_them()
    {
        var json = (await _host.Api.GetAsync("ratings"))["items"]!.AsArray();
        var csv = await _host.Api.TextAsync("ratings?format=csv");
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(json.Count + 1, lines.Length);
        Assert.StartsWith("reportId,", lines[0], StringComparison.Ordinal);
        Assert.Contains("stock.code", lines[0].Split(','));

        using var accepting = new HttpRequestMessage(HttpMethod.Get, "api/ratings?pageSize=1");
        accepting.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        using var response = await _host.Api.Http.SendAsync(accepting, TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("ok", Assert.Single(response.Headers.GetValues("X-Status")));
        var next = Assert.Single(response.Headers.GetValues("X-Continuation-Token"));
        Assert.Single((await _host.Api.GetAsync($"ratings?pageSize=1&continuationToken={next}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task What_the_caller_has_already_is_not_sent_again()
    {
        using var first = await _host.Api.Http.GetAsync(new Uri("api/stocks/688917.SH", UriKind.Relative), TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync("api/stocks/688917.SH", tag));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("api/stocks/688917.SH/consensus", tag));

        await _host.UploadAsync("new.md", Encoding.UTF8.GetBytes((await File.ReadAllTextAsync(Repository.Sample("zh-company-upgrade-target.md"), TestContext.Current.CancellationToken)).Replace("松屿", "柏屿", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("api/stocks/688917.SH", tag));
    }

    private static string[] Levels() => ["buy", "overweight", "neutral", "underweight", "sell"];

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private async Task<HttpStatusCode> StatusAsync(string path, EntityTagHeaderValue known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(known);
        using var response = await _host.Api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(response.StatusCode is HttpStatusCode.NotModified, body.Length == 0);
        return response.StatusCode;
    }

    private async Task<(int, string)> OneAsync(string path)
    {
        var (status, fields) = await _host.Api.ProblemAsync(HttpMethod.Get, path);
        return (status, string.Join(' ', fields));
    }
}
