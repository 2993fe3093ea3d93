using System.Net;
using System.Text.Json.Nodes;

namespace Functions.Tests.Support;

/// <summary>Asks the app by HTTP.</summary>
internal sealed class Api(Uri address) : IDisposable
{
    public HttpClient Http { get; } = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(3) };

    public async Task<JsonNode> GetAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri($"api/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode} {body}");
        return JsonNode.Parse(body)!;
    }

    public async Task<string> TextAsync(string path) => await Http.GetStringAsync(new Uri($"api/{path}", UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The problem that a bad request gets: its status, and the fields that it names.</summary>
    public async Task<(int Status, string[] Fields)> ProblemAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, new Uri($"api/{path}", UriKind.Relative));
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.Content.Headers.ContentType?.MediaType == "application/problem+json", $"{path}: {response.StatusCode} {body}");
        var problem = JsonNode.Parse(body)!;
        Assert.Equal((int)response.StatusCode, problem["status"]!.GetValue<int>());
        return ((int)response.StatusCode, problem["errors"] is JsonObject errors ? [.. errors.Select(error => error.Key)] : []);
    }

    public void Dispose() => Http.Dispose();
}
