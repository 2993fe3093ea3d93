using Reports.Azure.Tests.Support;
using Reports.Digests;
using Reports.Subscriptions;

namespace Reports.Azure.Tests.Digests;

/// <summary>The timer fires every hour, too late, twice, or not at all. The clock stands at Monday 00:00 UTC after 2024-W49.</summary>
public sealed class TimerTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private DigestApp _app = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = await DigestApp.StartAsync(azurite);
        _app.Reports.Add("a");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Everybody_gets_it_at_their_own_hour_and_once()
    {
        // 22:00 on Monday in UTC.
        await _app.SubscribeAsync(new() { Address = "tokyo@example.com", TimeZone = "Asia/Tokyo", Day = "tuesday", Hour = 7 });
        _app.Mailer.Mails.Clear();
        var got = new Dictionary<int, string[]>();
        for (var hour = 0; hour < 24 * 6; hour++)
        {
            // Twice, as a host does that restarts.
            await _app.Digests.SendDueAsync(Cancellation);
            await _app.Digests.SendDueAsync(Cancellation);
            if (!_app.Mailer.Mails.IsEmpty) got[hour] = [.. _app.Mailer.Sent];
            _app.Mailer.Mails.Clear();
            _app.Time.Advance(TimeSpan.FromHours(1));
        }
        Assert.Equal([8, 22], got.Keys);
        Assert.Equal(["a@example.com", "b@example.com"], got[8]);
        Assert.Equal(["tokyo@example.com"], got[22]);
    }

    [Fact]
    public async Task Late_is_not_never()
    {
        _app.Time.Advance(TimeSpan.FromDays(3.2));
        Assert.Equal(2, Assert.Single(await _app.Digests.SendDueAsync(Cancellation)).Sent);
    }

    [Fact]
    public async Task A_week_that_the_timer_missed_is_caught_up()
    {
        _app.Time.Advance(TimeSpan.FromHours(9));
        await _app.Digests.SendDueAsync(Cancellation);
        _app.Reports.Add("b", new DateOnly(2024, 12, 10));
        _app.Reports.Add("c", new DateOnly(2024, 12, 17));
        _app.Time.Advance(TimeSpan.FromDays(14));

        var results = await _app.Digests.SendDueAsync(Cancellation);
        Assert.Equal(["2024-W50", "2024-W51"], results.Select(result => $"{result.Week}"));
        Assert.All(results, result => Assert.Equal(2, result.Sent));
    }

    [Fact]
    public async Task That_there_is_nothing_to_say_is_decided_once()
    {
        _app.Reports.Reports.Clear();
        _app.Time.Advance(TimeSpan.FromHours(9));
        Assert.Equal(SendOutcome.NothingToSay, Assert.Single(await _app.Digests.SendDueAsync(Cancellation)).Outcome);
        _app.Reports.Add("too late");
        Assert.Empty(await _app.Digests.SendDueAsync(Cancellation));
        Assert.Empty(_app.Mailer.Mails);
    }

    [Fact]
    public async Task Who_leaves_before_their_hour_gets_none()
    {
        var late = await _app.SubscribeAsync(new() { Address = "late@example.com", TimeZone = "UTC", Day = "wednesday" });
        await _app.Subscriptions.StopAsync(SubscriptionId.Of("B@example.com"), SubscriptionState.Unsubscribed, null, Cancellation);
        _app.Mailer.Mails.Clear();
        _app.Time.Advance(TimeSpan.FromHours(9));
        await _app.Digests.SendDueAsync(Cancellation);
        await _app.Subscriptions.StopAsync(late.Id, SubscriptionState.Unsubscribed, null, Cancellation);
        _app.Time.Advance(TimeSpan.FromDays(3));
        await _app.Digests.SendDueAsync(Cancellation);
        Assert.Equal(["a@example.com"], _app.Mailer.Sent);
    }

    [Fact]
    public async Task Who_wants_what_the_week_does_not_say_gets_none_and_others_what_they_watch_first()
    {
        _app.Recipients = "";
        await _app.SubscribeAsync(new() { Address = "sell@example.com", Levels = ["sell"] });
        await _app.SubscribeAsync(new() { Address = "watch@example.com", Levels = ["sell"], Watch = ["688901.SH"], Language = "en" });
        _app.Mailer.Mails.Clear();
        _app.Time.Advance(TimeSpan.FromHours(9));
        await _app.Digests.SendDueAsync(Cancellation);
        var mail = Assert.Single(_app.Mailer.Mails);
        Assert.Equal("watch@example.com", Assert.Single(mail.To).Address);
        Assert.Contains("[you watch 688901.SH]", mail.Content.Text, StringComparison.Ordinal);
    }
}
