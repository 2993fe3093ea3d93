using System.Text.Json.Nodes;
using Functions.Tests.Support;

namespace Functions.Tests;

public sealed class QueryTests(PublishedApp app) : IAsyncLifetime
{
    private FunctionsHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await FunctionsHost.StartAsync(app);
        foreach (var sample in (string[])["zh-company-upgrade-target.md", "zh-industry-deepdive-table.md", "en-downgrade-cenrock.txt"])
            Assert.True(await _host.UploadAsync(sample, await File.ReadAllBytesAsync(Repository.Sample(sample), TestContext.Current.CancellationToken)));
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Firms_and_people_are_found_with_what_they_published()
    {
        foreach (var broker in (await _host.Api.GetAsync("brokers"))["items"]!.AsArray())
        {
            var firm = await _host.Api.GetAsync($"brokers/{broker!["id"]}");
            Assert.Equal(broker["name"]!.GetValue<string>(), firm["broker"]!["name"]!.GetValue<string>());
            Assert.NotEmpty(firm["ratingScale"]!.AsArray());
            Assert.NotEmpty(firm["reports"]!["items"]!.AsArray());
        }
        var report = (await _host.Api.GetAsync("reports?kind=company&language=zh"))["items"]![0]!;
        var analyst = (await _host.Api.GetAsync($"reports/{report["id"]}"))["analysts"]!.AsArray().First(person => person!["certificate"] is not null)!;
        var person = await _host.Api.GetAsync($"analysts/{analyst["certificate"]}");
        Assert.Equal(analyst["name"]!.GetValue<string>(), person["analyst"]!["name"]!.GetValue<string>());
        Assert.Contains(person["reports"]!["items"]!.AsArray(), item => item!["id"]!.GetValue<string>() == report["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_word_of_a_title_finds_its_report()
    {
        foreach (var report in (await _host.Api.GetAsync("reports"))["items"]!.AsArray())
        {
            var found = (await _host.Api.GetAsync($"reports?q={Uri.EscapeDataString(report!["title"]!.GetValue<string>()[..8])}"))["items"]!.AsArray();
            Assert.Contains(found, item => item!["id"]!.GetValue<string>() == report["id"]!.GetValue<string>());
        }
        Assert.Equal("noData", (await _host.Api.GetAsync("reports?updatedSince=2299-01-01T00:00:00Z"))["status"]!.GetValue<string>());
        Assert.Equal(3, (await _host.Api.GetAsync("reports?updatedSince=2020-01-01T00:00:00%2B08:00"))["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_token_goes_on_in_the_list_that_gave_it_and_in_no_other()
    {
        var token = Token(await _host.Api.GetAsync("reports?language=zh&pageSize=1"));
        Assert.Single((await _host.Api.GetAsync($"reports?continuationToken={token}&pageSize=2&language=zh"))["items"]!.AsArray());
        var altered = token[..^1] + (token[^1] == 'A' ? 'B' : 'A');
        foreach (var path in (string[])[$"reports?continuationToken={token}", $"reports?language=en&continuationToken={token}", $"ratings?continuationToken={token}", $"reports?language=zh&continuationToken={altered}", "digests?continuationToken=2024-W49"])
            Assert.Equal((400, "continuationToken"), await OneAsync(path));

        var firm = (await _host.Api.GetAsync("reports?language=zh"))["items"]![0]!["brokerId"];
        Assert.Null((await _host.Api.GetAsync($"brokers/{firm}"))["reports"]!["continuationToken"]);
    }

    private static string Token(JsonNode page) => page["continuationToken"]!.GetValue<string>();

    private async Task<(int, string)> OneAsync(string path)
    {
        var (status, fields) = await _host.Api.ProblemAsync(HttpMethod.Get, path);
        return (status, string.Join(' ', fields));
    }
}
