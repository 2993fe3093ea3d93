using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Functions.Tests.Support;

namespace Functions.Tests;

public partial class PublishedAppTests(PublishedApp app)
{
    [Fact]
    public void The_publish_folder_is_a_function_app()
    {
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(app.Folder, "host.json")))!;
        Assert.Equal("Functions", host["customHandler"]!["description"]!["defaultExecutablePath"]!.GetValue<string>());
        Assert.True(host["customHandler"]!["enableForwardingHttpRequest"]!.GetValue<bool>());
        Assert.True(File.Exists(app.Executable));
        Assert.False(Directory.Exists(Path.Combine(app.Folder, "Samples")));
    }

    [Fact]
    public async Task Bindings_routes_and_description_agree()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        var described = (await host.Api.GetAsync("openapi.json"))["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(operation => $"{operation.Value!["operationId"]} {operation.Key} {path.Key}"));
        Assert.Equal(Forwarded().Select(function => $"{function.Name} {function.Method} /api/{function.Route}").Order(), described.Order());

        foreach (var (name, method, route) in Forwarded())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/{Parameter().Replace(route, "none").Replace("digests/none", "digests/2024-W49", StringComparison.Ordinal)}?surely=unknown");
            using var response = await host.Api.Http.SendAsync(request, TestContext.Current.CancellationToken);
            var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.Contains("surely", StringComparison.Ordinal), $"{name} is not mapped: {answer}");
        }
    }

    [Fact]
    public void Http_functions_have_the_two_bindings_that_forwarding_needs_and_no_more() => Assert.All(Functions(), function =>
    {
        var types = function.Bindings.Select(binding => $"{binding!["type"]} {binding["direction"]} {binding["name"]}").ToArray();
        if (function.Name == "IngestReport") Assert.Equal(["blobTrigger in report"], types);
        else if (function.Name == "IndexSecurities") Assert.Equal(["blobTrigger in securities"], types);
        else if (function.Name is "SendWeeklyDigest" or "ReconcileUploads") Assert.Equal(["timerTrigger in timer"], types);
        else Assert.Equal(["httpTrigger in req", "http out res"], types);
    });

    [Fact]
    public void What_is_open_to_all_checks_a_signature_or_says_nothing_of_reports() => Assert.Equal(
        ["ConfirmSubscription", "GetDigestPage", "GetDocs", "GetHealth", "GetOpenApi", "GetReportPage", "ReceiveMailEvents", "ShowConfirmation", "ShowUnsubscribe", "Unsubscribe"],
        Functions().Where(function => function.Bindings[0]!["authLevel"]?.GetValue<string>() == "anonymous").Select(function => function.Name).Order());

    [Theory]
    [InlineData("TimeZone", "Mars/Olympus")]
    [InlineData("Web:RequestsPerMinute", "0")]
    [InlineData("Web:BaseUrl", "reports.example.com")]
    [InlineData("Digest:Day", "someday")]
    [InlineData("Digest:Hour", "24")]
    [InlineData("Digest:Language", "fr")]
    public async Task A_wrong_setting_is_said_and_nothing_starts(string name, string value)
    {
        await using var process = AppProcess.Start(app, new Dictionary<string, string> { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "1", ["AzureWebJobsStorage"] = "UseDevelopmentStorage=true", [name] = value });
        Assert.Equal(1, await process.ExitAsync());
        Assert.Contains($"{name} is '{value}'", process.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();

    private IEnumerable<(string Name, string Method, string Route)> Forwarded() => Functions()
        .Where(function => function.Bindings[0]!["type"]!.GetValue<string>() == "httpTrigger")
        .SelectMany(function => function.Bindings[0]!["methods"]!.AsArray().Select(method => (function.Name, method!.GetValue<string>(), function.Bindings[0]!["route"]!.GetValue<string>())));

    private IEnumerable<(string Name, JsonArray Bindings)> Functions() => Directory.EnumerateDirectories(app.Folder)
        .Where(folder => File.Exists(Path.Combine(folder, "function.json")))
        .Select(folder => (Path.GetFileName(folder), JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "function.json")))!["bindings"]!.AsArray()));
}
