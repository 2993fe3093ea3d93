using Reports.Azure.Tests.Digests;
using Reports.Azure.Tests.Support;
using Reports.Mail;
using Reports.Model;
using Reports.Subscriptions;

namespace Reports.Azure.Tests.Subscriptions;

public sealed class SubscriptionServiceTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly SubscriptionRequest Reader = new() { Address = "Reader@example.com", Language = "en", TimeZone = "Europe/Berlin", Day = "Friday", Hour = 18, Levels = ["buy"], Firms = ["青禾证券"] };

    private DigestApp _app = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await DigestApp.StartAsync(azurite);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Nobody_is_subscribed_before_they_say_yes()
    {
        var (asked, failure) = (await _app.Subscriptions.RequestAsync(Reader, Cancellation))!.Value;
        Assert.Equal((SubscriptionState.Pending, null), (asked.State, failure));
        var mail = Assert.Single(_app.Mailer.Mails);
        Assert.Equal("Reader@example.com", Assert.Single(mail.To).Address);
        Assert.Contains($"https://reports.example.com/api/subscriptions/confirm?token={asked.Id}", mail.Content.Text, StringComparison.Ordinal);

        var active = (await _app.Subscriptions.ConfirmAsync(asked.Id, Cancellation))!;
        Assert.Equal((SubscriptionState.Active, "en", DayOfWeek.Friday, 18, RatingLevel.Buy, "青禾证券"),
            (active.State, active.Language, active.Day, active.Hour, Assert.Single(active.Filter.Levels), Assert.Single(active.Filter.Firms)));
        Assert.Null(await _app.Subscriptions.RequestAsync(Reader with { Address = "reader@EXAMPLE.com" }, Cancellation));
    }

    [Fact]
    public async Task Asking_again_and_again_sends_one_mail_in_ten_minutes()
    {
        for (var times = 0; times < 3; times++) await _app.Subscriptions.RequestAsync(Reader, Cancellation);
        Assert.Single(_app.Mailer.Mails);
        _app.Time.Advance(TimeSpan.FromMinutes(10));
        await _app.Subscriptions.RequestAsync(Reader, Cancellation);
        Assert.Equal(2, _app.Mailer.Mails.Count);
    }

    [Fact]
    public async Task A_confirmation_that_did_not_go_out_can_be_asked_for_at_once()
    {
        _app.Mailer.Instead[Reader.Address!] = () => MailOutcome.Refused("SendGrid answered 503.");
        Assert.Equal("SendGrid answered 503.", (await _app.Subscriptions.RequestAsync(Reader, Cancellation))!.Value.Failure);
        _app.Mailer.Instead.Clear();
        await _app.Subscriptions.RequestAsync(Reader, Cancellation);
        Assert.Single(_app.Mailer.Mails);
    }

    [Fact]
    public async Task Who_left_stays_away_until_they_say_yes_again()
    {
        var reader = await _app.SubscribeAsync(Reader);
        await _app.Subscriptions.StopAsync(reader.Id, SubscriptionState.Unsubscribed, null, Cancellation);
        Assert.Null(await _app.Subscriptions.ConfirmAsync(reader.Id, Cancellation));
        Assert.Equal(SubscriptionState.Active, (await _app.SubscribeAsync(Reader)).State);
    }

    [Fact]
    public async Task An_address_that_nobody_knows_is_not_noted()
    {
        Assert.Null(await _app.Subscriptions.StopAsync(SubscriptionId.Of("stranger@example.com"), SubscriptionState.Suppressed, "bounced", Cancellation));
        Assert.Equal(SubscriptionState.Suppressed, (await _app.Subscriptions.StopAsync(SubscriptionId.Of("A@example.com"), SubscriptionState.Suppressed, "bounced", Cancellation))!.State);
    }

    [Fact]
    public async Task Two_changes_at_once_are_both_made()
    {
        var reader = await _app.SubscribeAsync(Reader);
        await Task.WhenAll(
            _app.Subscriptions.ReplaceAsync(reader.Id, Reader with { Hour = 5 }, Cancellation),
            _app.Subscriptions.StopAsync(reader.Id, SubscriptionState.Unsubscribed, null, Cancellation));
        var now = (await _app.Subscriptions.FindAsync(reader.Id, Cancellation))!;
        Assert.Equal((5, SubscriptionState.Unsubscribed), (now.Hour, now.State));
    }
}
