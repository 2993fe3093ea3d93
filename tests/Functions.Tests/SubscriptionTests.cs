using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Functions.Tests.Support;
using Reports.Azure.Mail;
using Reports.Azure.Tests.Mail;

namespace Functions.Tests;

public sealed class SubscriptionTests(PublishedApp app) : IAsyncLifetime
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private SendGridStandIn _mails = null!;
    private FunctionsHost _host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _mails = await SendGridStandIn.StartAsync();
        _host = await FunctionsHost.StartAsync(app,
            ("SendGrid:Host", _mails.Url), ("SendGrid:ApiKey", SendGridStandIn.Key), ("Mail:From", "digest@example.com"), ("Digest:Recipients", "named@example.com"),
            ("Web:BaseUrl", "https://reports.example.com"), ("SendGrid:WebhookKey", Convert.ToBase64String(_key.ExportSubjectPublicKeyInfo())));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _mails.DisposeAsync();
    }

    [Fact]
    public async Task A_reader_subscribes_confirms_changes_and_leaves()
    {
        using var created = await SendAsync(HttpMethod.Post, "subscriptions", """{"address":"reader@example.com","language":"en","levels":["buy"],"watch":["688917.SH"]}""");
        Assert.Equal(HttpStatusCode.Accepted, created.StatusCode);
        var id = JsonNode.Parse(await created.Content.ReadAsStringAsync(Cancellation))!["id"]!.GetValue<string>();
        Assert.EndsWith($"/subscriptions/{id}", $"{created.Headers.Location}", StringComparison.Ordinal);

        var mail = JsonNode.Parse(Assert.Single(_mails.Accepted))!["content"]![0]!["value"]!.GetValue<string>();
        var link = mail.Split('\n').Single(line => line.StartsWith("https://reports.example.com/api/", StringComparison.Ordinal))["https://reports.example.com/api/".Length..];
        // A scanner that follows the link confirms nothing.
        Assert.Contains("<form method=\"post\">", await _host.Api.TextAsync(link), StringComparison.Ordinal);
        Assert.Equal("pending", (await _host.Api.GetAsync($"subscriptions/{id}"))["state"]!.GetValue<string>());
        using var confirmed = await SendAsync(HttpMethod.Post, link, null);
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
        var active = await _host.Api.GetAsync($"subscriptions/{id}");
        Assert.Equal(("active", "monday", 8, "Asia/Shanghai", "buy"), (active["state"]!.GetValue<string>(), active["day"]!.GetValue<string>(), active["hour"]!.GetValue<int>(),
            active["timeZone"]!.GetValue<string>(), active["filter"]!["levels"]![0]!.GetValue<string>()));

        using var again = await SendAsync(HttpMethod.Post, "subscriptions", """{"address":"READER@example.com"}""");
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        using var replaced = await SendAsync(HttpMethod.Put, $"subscriptions/{id}", """{"hour":18,"day":"friday"}""");
        Assert.Equal("friday", JsonNode.Parse(await replaced.Content.ReadAsStringAsync(Cancellation))!["day"]!.GetValue<string>());
        using var deleted = await SendAsync(HttpMethod.Delete, $"subscriptions/{id}", null);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal((404, "id"), Flat(await _host.Api.ProblemAsync(HttpMethod.Get, $"subscriptions/{id}")));
    }

    [Theory]
    [InlineData("""{"address":"nobody"}""", "address")]
    [InlineData("""{"address":"Reader <a@example.com>"}""", "address")]
    [InlineData("""{"address":"a@example.com","language":"fr"}""", "language")]
    [InlineData("""{"address":"a@example.com","timeZone":"Mars/Olympus"}""", "timeZone")]
    [InlineData("""{"address":"a@example.com","day":"1"}""", "day")]
    [InlineData("""{"address":"a@example.com","hour":24}""", "hour")]
    [InlineData("""{"address":"a@example.com","hour":"x"}""", "hour")]
    [InlineData("""{"address":"a@example.com","levels":["great"]}""", "levels")]
    [InlineData("""{"address":"a@example.com","watch":[""]}""", "watch")]
    [InlineData("""{""", "body")]
    public async Task What_is_wrong_is_named(string body, string field)
    {
        using var response = await SendAsync(HttpMethod.Post, "subscriptions", body);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal([field], problem["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task Who_is_named_by_the_settings_leaves_with_one_click()
    {
        Assert.True(await _host.UploadAsync("old.md", Encoding.UTF8.GetBytes(
            (await File.ReadAllTextAsync(Repository.Sample("zh-company-upgrade-target.md"), Cancellation)).Replace("2026年11月17日", "2024年12月3日", StringComparison.Ordinal))));
        using var sent = await SendAsync(HttpMethod.Post, "digests/2024-W49/send", null);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var person = JsonNode.Parse(Assert.Single(_mails.Accepted))!["personalizations"]![0]!;
        var header = person["headers"]!["List-Unsubscribe"]!.GetValue<string>();
        var link = header.Trim('<', '>')["https://reports.example.com/api/".Length..];
        Assert.Equal("List-Unsubscribe=One-Click", person["headers"]!["List-Unsubscribe-Post"]!.GetValue<string>());

        Assert.Contains("<form method=\"post\">", await _host.Api.TextAsync(link), StringComparison.Ordinal);
        using var wrong = await SendAsync(HttpMethod.Post, link[..^1] + (link[^1] == 'A' ? 'Q' : 'A'), null);
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        using var click = await _host.Api.Http.PostAsync(new Uri($"api/{link}", UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]), Cancellation);
        Assert.Equal(HttpStatusCode.OK, click.StatusCode);
        using var again = await SendAsync(HttpMethod.Post, link, null);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        using var nobody = await SendAsync(HttpMethod.Post, "digests/2024-W48/send", null);
        Assert.Equal(HttpStatusCode.Conflict, nobody.StatusCode);
    }

    [Fact]
    public async Task A_bounce_that_SendGrid_signed_ends_the_mails_to_an_address()
    {
        const string body = """[{"email":"named@example.com","event":"bounce","type":"bounce","reason":"550 no such user"}]""";
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        foreach (var (timestamp, text, status) in new[] { (now - 3600, body, 403), (now, body + " ", 403), (now, body, 204), (now, body, 204) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "api/webhooks/sendgrid") { Content = new StringContent(text, Encoding.UTF8, "application/json") };
            var stamp = timestamp.ToString(CultureInfo.InvariantCulture);
            request.Headers.Add(WebhookSignature.TimestampHeader, stamp);
            request.Headers.Add(WebhookSignature.SignatureHeader, Convert.ToBase64String(
                _key.SignData(Encoding.UTF8.GetBytes(stamp + body), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)));
            using var response = await _host.Api.Http.SendAsync(request, Cancellation);
            Assert.Equal(status, (int)response.StatusCode);
        }
        using var nobody = await SendAsync(HttpMethod.Post, "digests/2024-W49/send", null);
        Assert.Contains("nobody has subscribed", await nobody.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, new Uri($"api/{path}", UriKind.Relative));
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await _host.Api.Http.SendAsync(request, Cancellation);
    }

    private static (int, string) Flat((int Status, string[] Fields) problem) => (problem.Status, string.Join(',', problem.Fields));
}
