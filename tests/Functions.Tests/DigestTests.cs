using System.Text.Json.Nodes;
using Functions.Http;
using Functions.Tests.Support;
using Reports.Azure.Tests.Mail;
using Reports.Pages;

namespace Functions.Tests;

public class DigestTests(PublishedApp app)
{
    [Fact]
    public async Task The_timer_sends_last_week_once()
    {
        await using var mails = await SendGridStandIn.StartAsync();
        await using var host = await FunctionsHost.StartAsync(app, Settings(mails.Url, SendGridStandIn.Key));
        var week = LastWeek.Week;
        Assert.True(await host.UploadAsync("last-week.md", LastWeek.Report));

        Assert.True(await host.InvokeAsync("SendWeeklyDigest", Payloads.TimerWithoutStatus));
        Assert.True(await host.InvokeAsync("SendWeeklyDigest", Payloads.Timer));

        Assert.Empty(mails.Refusals);
        var mail = JsonNode.Parse(Assert.Single(mails.Accepted))!;
        Assert.Equal(["a@example.com", "b@example.com"], mail["personalizations"]!.AsArray().Select(person => person!["to"]![0]!["email"]!.GetValue<string>()).Order());
        Assert.Contains("岑石科技", mail["content"]![1]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal($"{week}", (await host.Api.GetAsync("digests"))["items"]![0]!["week"]!.GetValue<string>());

        using var again = await host.Api.Http.PostAsync(new Uri($"api/digests/{week}/send", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Contains("\"sent\":0,\"alreadySent\":2", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Single(mails.Requests);
    }

    [Fact]
    public async Task A_mail_service_that_refuses_fails_the_function()
    {
        await using var mails = await SendGridStandIn.StartAsync();
        await using var host = await FunctionsHost.StartAsync(app, Settings(mails.Url, "SG.wrong"));
        Assert.True(await host.UploadAsync("last-week.md", LastWeek.Report));
        Assert.False(await host.InvokeAsync("SendWeeklyDigest", Payloads.Timer));
        Assert.Equal([401], mails.Refusals);
    }

    [Fact]
    public async Task A_digest_can_be_read_in_each_form()
    {
        await using var host = await FunctionsHost.StartAsync(app);
        Assert.True(await host.UploadAsync("dated.md", LastWeek.Dated(new DateOnly(2024, 12, 6))));
        using var html = await host.Api.Http.GetAsync("api/digests/2024-W49", TestContext.Current.CancellationToken);
        Assert.Equal("text/html; charset=utf-8", $"{html.Content.Headers.ContentType}");
        Assert.Equal(HtmlPage.MailPolicy, Assert.Single(html.Headers.GetValues("Content-Security-Policy")));
        Assert.Contains("岑石科技", await host.Api.TextAsync("digests/2024-W49?format=text&language=en"), StringComparison.Ordinal);
        Assert.Equal("2024-W49", (await host.Api.GetAsync("digests/2024-W49?format=json"))["week"]!.GetValue<string>());
    }

    [Fact]
    public async Task Readers_follow_signed_links_to_the_quoted_line_without_a_key()
    {
        await using var host = await FunctionsHost.StartAsync(app, ("Web:BaseUrl", "https://reports.example.com"));
        Assert.True(await host.UploadAsync("dated.md", LastWeek.Dated(new DateOnly(2024, 12, 6))));
        var text = await host.Api.TextAsync("digests/2024-W49?format=text");
        var page = Path(text, "digests/2024-W49/page");
        var report = Path(text, "reports/");

        Assert.Contains("岑石科技", await host.Api.TextAsync(page), StringComparison.Ordinal);
        using var shown = await host.Api.Http.GetAsync($"api/{report}", TestContext.Current.CancellationToken);
        Assert.Equal(PageFrame.Policy, Assert.Single(shown.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("no-referrer", Assert.Single(shown.Headers.GetValues("Referrer-Policy")));
        Assert.Contains($"id=\"{report[(report.IndexOf('#', StringComparison.Ordinal) + 1)..]}\"", await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var token = page[page.IndexOf('?', StringComparison.Ordinal)..];
        foreach (var (path, status) in new[] { ("digests/2024-W50/page" + token, 403), ("digests/2024-W49/page", 403), ("digests/2024-W49/page?token=x&language=en", 403), ("digests/2024-W49/page?utm=1", 400) })
        {
            using var refused = await host.Api.Http.GetAsync($"api/{path}", TestContext.Current.CancellationToken);
            Assert.Equal((status, "text/html"), ((int)refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
        }

        static string Path(string text, string start)
        {
            var from = text.IndexOf($"/api/{start}", StringComparison.Ordinal) + 5;
            return text[from..text.IndexOf('\n', from)];
        }
    }

    private static (string, string)[] Settings(string host, string key) =>
    [
        ("SendGrid:Host", host), ("SendGrid:ApiKey", key), ("Mail:From", "digest@example.com"), ("Web:BaseUrl", "https://reports.example.com"), ("Digest:Recipients", "a@example.com, b@example.com"),
        .. LastWeek.Settings,
    ];
}
