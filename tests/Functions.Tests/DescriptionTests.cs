using System.Text.Json.Nodes;
using Functions.Tests.Support;

namespace Functions.Tests;

public sealed class DescriptionTests(PublishedApp app) : IAsyncLifetime
{
    private FunctionsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await FunctionsHost.StartAsync(app);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_description_passes_a_linter()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("openapi-").FullName, "openapi.json");
        await File.WriteAllTextAsync(file, await _host.Api.TextAsync("openapi.json"), TestContext.Current.CancellationToken);

        var (exit, output) = await Tools.LintAsync(file);

        Assert.True(exit == 0, output);
    }

    [Fact]
    public async Task Every_parameter_has_an_example_and_every_function_a_summary()
    {
        var paths = (await _host.Api.GetAsync("openapi.json"))["paths"]!.AsObject();
        foreach (var (path, method) in paths.SelectMany(path => path.Value!.AsObject().Select(method => (path.Key, method.Value!))))
        {
            Assert.NotEmpty(method["summary"]!.GetValue<string>());
            Assert.All(method["parameters"] as JsonArray ?? [], parameter => Assert.True(parameter!["example"] is not null, $"{path} {parameter["name"]}"));
        }
    }

    [Fact]
    public async Task Every_answer_in_JSON_has_an_example()
    {
        var paths = (await _host.Api.GetAsync("openapi.json"))["paths"]!.AsObject();
        var answers = paths.SelectMany(path => path.Value!.AsObject()).SelectMany(method => method.Value!["responses"]!.AsObject()
            .Where(response => response.Key.StartsWith('2') && response.Value!["content"]?["application/json"]?["schema"] is JsonObject { Count: > 0 })
            .Select(response => (Operation: method.Value["operationId"]!.GetValue<string>(), Answer: response.Value!["content"]!["application/json"]!))).ToList();

        Assert.All(answers, answer => Assert.True(answer.Answer["example"] is JsonObject { Count: > 0 }, answer.Operation));
        var stock = answers.Single(answer => answer.Operation == "GetStock").Answer["example"]!;
        Assert.Equal(("buy", 86.5m, "upgraded"), (stock["latestRatings"]![0]!["level"]!.GetValue<string>(), stock["latestRatings"]![0]!["targetPrice"]!.GetValue<decimal>(), stock["latestRatings"]![0]!["change"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_page_shows_every_function_in_a_browser_and_loads_nothing_from_elsewhere()
    {
        var page = new Uri(_host.Api.Http.BaseAddress!, "api/docs");
        var operations = (await _host.Api.GetAsync("openapi.json"))["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => method.Value!["operationId"]!.GetValue<string>()));

        var shown = await Tools.BrowseAsync(page);

        Assert.All(operations, operation => Assert.Contains($"<form id=\"{operation}\">", shown, StringComparison.Ordinal));
        Assert.DoesNotContain("http", await _host.Api.TextAsync("docs"), StringComparison.OrdinalIgnoreCase);
    }
}
