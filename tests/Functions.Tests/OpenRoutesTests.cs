using System.Net;
using Functions.Tests.Support;

namespace Functions.Tests;

/// <summary>What anyone may call.</summary>
public sealed class OpenRoutesTests(PublishedApp app) : IAsyncLifetime
{
    private const int Limit = 5;
    private FunctionsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await FunctionsHost.StartAsync(app, ("Web:RequestsPerMinute", $"{Limit}"), ("Web:BaseUrl", "https://reports.example.com"));

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("health", "application/problem+json", "too many requests")]
    [InlineData("unsubscribe?token=none&language=en", "text/html", "try again in a minute")]
    [InlineData("webhooks/sendgrid", "application/problem+json", "too many requests")]
    public async Task Who_asks_too_often_waits_and_nobody_else(string path, string kind, string says)
    {
        for (var asked = 0; asked < Limit; asked++) Assert.NotEqual(HttpStatusCode.TooManyRequests, (await AskAsync(path, "198.51.100.7, 203.0.113.9:4711")).Status);
        var (status, type, body, wait) = await AskAsync(path, "198.51.100.8, 203.0.113.9");
        Assert.Equal((HttpStatusCode.TooManyRequests, kind, "10"), (status, type, wait));
        Assert.Contains(says, body, StringComparison.Ordinal);

        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await AskAsync(path, "203.0.113.9, 198.51.100.7")).Status);
        // The host asked for a key here.
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("reports", "203.0.113.9")).Status);
    }

    [Fact]
    public async Task A_whole_network_of_IPv6_is_one_caller()
    {
        for (var asked = 0; asked < Limit; asked++) await AskAsync("health", $"[2001:db8:0:1::{asked + 1}]:443");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync("health", "2001:db8:0:1:ffff::1")).Status);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("health", "2001:db8:0:2::1")).Status);
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("reports/none")]
    [InlineData("docs")]
    [InlineData("unsubscribe?token=none")]
    [InlineData("nothing/here")]
    public async Task Every_answer_tells_a_browser_what_it_may_do(string path)
    {
        using var response = await _host.Api.Http.GetAsync(new Uri($"api/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task While_storage_is_away_a_page_says_so_as_a_page()
    {
        await _host.StopStorageAsync();
        var (status, type, body, _) = await AskAsync($"unsubscribe?token={new string('A', 90)}&language=en", "203.0.113.9");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html"), (status, type));
        Assert.Contains("the link stays good", body, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string? Type, string Body, string? Wait)> AskAsync(string path, string forwardedFor)
    {
        using var request = new HttpRequestMessage(path.StartsWith("webhooks", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, new Uri($"api/{path}", UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await _host.Api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Headers.RetryAfter?.ToString());
    }
}
