using System.Text.Json;
using Reports.Azure.Mail;
using Reports.Digests;
using Reports.Mail;

namespace Reports.Azure.Tests.Mail;

public class SendGridMailerTests
{
    private static readonly MailMessage Mail = new("weekly-digest", "2024-W49", new("研报周报 2024-W49：上调云桥光电", "正文", "<p>正文</p>"),
        [new("reader@example.com", "0123456789abcdef", "https://reports.example.com/api/unsubscribe?token=1")]);

    [Fact]
    public async Task What_leaves_is_what_SendGrid_documents()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        var outcome = await SendAsync(sendGrid);

        Assert.Equal(MailOutcome.Accepted, outcome);
        using var json = JsonDocument.Parse(Assert.Single(sendGrid.Requests));
        var mail = json.RootElement;
        Assert.Equal("reader@example.com", Assert.Single(mail.GetProperty("personalizations").EnumerateArray()).GetProperty("to")[0].GetProperty("email").GetString());
        Assert.Equal(("digest@example.com", "周报"), (mail.GetProperty("from").GetProperty("email").GetString(), mail.GetProperty("from").GetProperty("name").GetString()));
        Assert.Equal(Mail.Content.Subject, mail.GetProperty("subject").GetString());
        Assert.Equal(["正文", "<p>正文</p>"], mail.GetProperty("content").EnumerateArray().Select(part => part.GetProperty("value").GetString()!));
        Assert.Equal("weekly-digest", mail.GetProperty("categories")[0].GetString());
        var person = mail.GetProperty("personalizations")[0];
        Assert.Equal("2024-W49", person.GetProperty("custom_args").GetProperty("week").GetString());
        Assert.Equal("<2024-W49.0123456789abcdef@example.com>", person.GetProperty("headers").GetProperty("Message-ID").GetString());
        Assert.Equal("<https://reports.example.com/api/unsubscribe?token=1>", person.GetProperty("headers").GetProperty("List-Unsubscribe").GetString());
        Assert.Equal("List-Unsubscribe=One-Click", person.GetProperty("headers").GetProperty("List-Unsubscribe-Post").GetString());
        Assert.False(mail.GetProperty("tracking_settings").GetProperty("click_tracking").GetProperty("enable").GetBoolean());
        Assert.False(mail.TryGetProperty("mail_settings", out _));
    }

    [Fact]
    public async Task A_thousand_recipients_are_one_request_in_which_each_has_a_link_of_their_own()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        var mail = Mail with { To = [.. Enumerable.Range(0, MailMessage.MostRecipients).Select(number => new MailRecipient($"r{number}@example.com", $"{number:00000000000000000}", $"https://reports.example.com/{number}"))] };
        using var http = new HttpClient();
        Assert.Equal(MailOutcome.Accepted, await new SendGridMailer(http, Options(sendGrid.Url), TimeProvider.System).SendAsync(mail, TestContext.Current.CancellationToken));

        using var json = JsonDocument.Parse(Assert.Single(sendGrid.Requests));
        var people = json.RootElement.GetProperty("personalizations").EnumerateArray().ToList();
        Assert.Equal(1000, people.Select(person => Assert.Single(person.GetProperty("to").EnumerateArray()).GetProperty("email").GetString()).Distinct().Count());
        Assert.Equal("https://reports.example.com/999", people[999].GetProperty("substitutions").GetProperty(MailContent.UnsubscribeTag).GetString());
    }

    [Fact]
    public async Task The_sandbox_is_asked_for_by_a_setting()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        await SendAsync(sendGrid, options => options with { Sandbox = true });
        using var json = JsonDocument.Parse(Assert.Single(sendGrid.Requests));
        Assert.True(json.RootElement.GetProperty("mail_settings").GetProperty("sandbox_mode").GetProperty("enable").GetBoolean());
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_busy_answer_is_tried_again_after_the_time_it_names(int status)
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        sendGrid.Answers.Enqueue((status, TimeSpan.FromSeconds(1)));
        var started = TimeProvider.System.GetTimestamp();

        Assert.Equal(MailOutcome.Accepted, await SendAsync(sendGrid));

        Assert.Equal(2, sendGrid.Requests.Count);
        Assert.True(TimeProvider.System.GetElapsedTime(started) >= TimeSpan.FromSeconds(0.9));
    }

    [Fact]
    public async Task It_gives_up_after_a_few_attempts_and_says_why()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        for (var answer = 0; answer < 10; answer++) sendGrid.Answers.Enqueue((429, TimeSpan.Zero));
        Assert.Equal(MailOutcome.Refused("SendGrid answered 429: as told (a.field)"), await SendAsync(sendGrid));
        Assert.Equal(RetrySchedule.Attempts, sendGrid.Requests.Count);
    }

    [Fact]
    public async Task A_wait_of_an_hour_is_left_to_the_next_run()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        sendGrid.Answers.Enqueue((429, TimeSpan.FromHours(1)));
        Assert.Equal(DeliveryState.Failed, (await SendAsync(sendGrid)).State);
        Assert.Single(sendGrid.Requests);
    }

    [Fact]
    public async Task Cut_off_while_it_waits_the_mail_may_be_tried_again()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        sendGrid.Answers.Enqueue((503, TimeSpan.FromSeconds(30)));
        using var http = new HttpClient();
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var outcome = await new SendGridMailer(http, Options(sendGrid.Url), TimeProvider.System).SendAsync(Mail, stop.Token);
        Assert.Equal((DeliveryState.Failed, 1), (outcome.State, sendGrid.Requests.Count));
    }

    [Fact]
    public async Task A_refusal_is_not_tried_again()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        sendGrid.Answers.Enqueue((400, null));
        Assert.Equal(MailOutcome.Refused("SendGrid answered 400: as told (a.field)", divisible: true), await SendAsync(sendGrid));
        Assert.Single(sendGrid.Requests);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        await using var sendGrid = await SendGridStandIn.StartAsync();
        var outcome = await SendAsync(sendGrid, options => options with { ApiKey = "SG.wrong" });
        Assert.Equal((DeliveryState.Failed, true), (outcome.State, outcome.Reason!.Contains("401", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_nobody_listens_the_mail_has_certainly_not_gone_out()
    {
        var sendGrid = await SendGridStandIn.StartAsync();
        var url = sendGrid.Url;
        await sendGrid.DisposeAsync();
        using var http = new HttpClient();
        var outcome = await new SendGridMailer(http, Options(url), TimeProvider.System).SendAsync(Mail, TestContext.Current.CancellationToken);
        Assert.Equal(DeliveryState.Failed, outcome.State);
    }

    [Theory]
    [InlineData(null, "a@example.com", null, "SendGrid:ApiKey")]
    [InlineData("key", null, null, "Mail:From")]
    [InlineData("key", "nobody", null, "Mail:From is 'nobody'")]
    [InlineData("key", "a@example.com", "not a url", "SendGrid:Host")]
    [InlineData("key", "a@example.com", null, null)]
    public void What_is_missing_is_named(string? key, string? from, string? host, string? named)
    {
        using var http = new HttpClient();
        var problem = new SendGridMailer(http, new MailOptions { ApiKey = key, From = from, Host = host }, TimeProvider.System).Misconfiguration;
        if (named is null) Assert.Null(problem);
        else Assert.StartsWith(named, problem, StringComparison.Ordinal);
    }

    private static MailOptions Options(string url) => new() { ApiKey = SendGridStandIn.Key, Host = url, From = "周报 <digest@example.com>" };

    private static async Task<MailOutcome> SendAsync(SendGridStandIn sendGrid, Func<MailOptions, MailOptions>? change = null)
    {
        using var http = new HttpClient();
        var options = Options(sendGrid.Url);
        return await new SendGridMailer(http, change?.Invoke(options) ?? options, TimeProvider.System).SendAsync(Mail, TestContext.Current.CancellationToken);
    }
}
