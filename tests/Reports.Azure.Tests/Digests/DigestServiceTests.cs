using Reports.Azure.Tests.Support;
using Reports.Digests;
using Reports.Mail;
using Reports.Storage;

namespace Reports.Azure.Tests.Digests;

public sealed class DigestServiceTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly IsoWeek W49 = new(2024, 49);

    private DigestApp _app = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await DigestApp.StartAsync(azurite);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_week_is_sent_to_everyone_once()
    {
        _app.Reports.Add("a");
        var first = await _app.Digests.SendAsync(W49, Cancellation);
        var second = await _app.Digests.SendAsync(W49, Cancellation);

        Assert.Equal((W49, SendOutcome.Done, 2, 0, true), (first.Week, first.Outcome, first.Sent, first.AlreadySent, first.IsSettled));
        Assert.Equal((0, 2), (second.Sent, second.AlreadySent));
        Assert.Equal(["a@example.com", "b@example.com"], _app.Mailer.Sent);
        var mail = Assert.Single(_app.Mailer.Mails);
        Assert.Equal(2, mail.To.Select(recipient => recipient.Key).Distinct().Count());
        Assert.Equal(2, mail.To.Select(recipient => recipient.UnsubscribeUrl).Distinct().Count());
        Assert.Contains(MailContent.UnsubscribeTag, mail.Content.Text, StringComparison.Ordinal);
        Assert.Contains(MailContent.UnsubscribeTag, mail.Content.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_instances_at_once_send_one_mail_each()
    {
        _app.Reports.Add("a");
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _app.Digests.SendAsync(W49, Cancellation)));

        Assert.Equal(["a@example.com", "b@example.com"], _app.Mailer.Sent);
        Assert.Equal(2, results.Sum(result => result.Sent));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_was_being_sent_to_when_the_process_died_is_reported_and_not_sent_to_again(bool afterTheYes)
    {
        _app.Reports.Add("a");
        _app.Mailer.Instead["a@example.com"] = () => throw new OperationCanceledException($"The process ends here, {afterTheYes}.");
        await Assert.ThrowsAsync<OperationCanceledException>(() => _app.Digests.SendAsync(W49, Cancellation));
        _app.Mailer.Instead.Clear();
        _app.Time.Advance(TimeSpan.FromHours(1));

        for (var again = 0; again < 2; again++)
        {
            var result = await _app.Digests.SendAsync(W49, Cancellation);
            Assert.Equal(["a@example.com", "b@example.com"], result.Unknown.Select(unknown => unknown.Address));
            Assert.Contains("not sent again", result.Message, StringComparison.Ordinal);
        }
        Assert.Empty(_app.Mailer.Mails);
        Assert.Equal(2, Assert.Single(await _app.Digests.SendDueAsync(Cancellation)).Unknown.Count);

        // SendGrid tells later that it did go out.
        if (afterTheYes) await _app.Get<IDeliveryLedger>().ConfirmAsync(W49, "a@example.com", _app.Time.GetUtcNow(), Cancellation);
        Assert.Equal(afterTheYes ? 1 : 2, (await _app.Digests.SendAsync(W49, Cancellation)).Unknown.Count);
    }

    [Fact]
    public async Task A_mail_that_was_refused_is_tried_again_by_the_next_call()
    {
        _app.Reports.Add("a");
        _app.Mailer.Instead["a@example.com"] = () => MailOutcome.Refused("SendGrid answered 503.");
        var first = await _app.Digests.SendAsync(W49, Cancellation);
        _app.Mailer.Instead.Clear();
        var second = await _app.Digests.SendAsync(W49, Cancellation);

        Assert.Equal((0, 2, "SendGrid answered 503."), (first.Sent, first.Failed.Count, first.Failed[0].Reason));
        Assert.Equal((2, 0, 0), (second.Sent, second.AlreadySent, second.Failed.Count));
        var entries = (await _app.Get<IDeliveryLedger>().ReadAsync(W49, Cancellation)).Deliveries.Values.OrderBy(entry => entry.Address);
        Assert.Equal([("a@example.com", DeliveryState.Sent, null, 2), ("b@example.com", DeliveryState.Sent, null, 2)],
            entries.Select(entry => (entry.Address, entry.State, entry.Reason, entry.Attempts)));
    }

    [Fact]
    public async Task One_bad_address_keeps_nobody_else_from_their_mail()
    {
        _app.Reports.Add("a");
        _app.Recipients = string.Join(',', Enumerable.Range(0, 20).Select(number => $"r{number:00}@example.com"));
        _app.Mailer.Instead["r13@example.com"] = () => MailOutcome.Refused("SendGrid answered 400.", divisible: true);
        var result = await _app.Digests.SendAsync(W49, Cancellation);

        Assert.Equal((19, "r13@example.com"), (result.Sent, Assert.Single(result.Failed).Address));
        Assert.Equal(Enumerable.Range(0, 20).Where(number => number != 13).Select(number => $"r{number:00}@example.com"), _app.Mailer.Sent);
    }

    [Fact]
    public async Task Content_and_recipients_stay_as_they_were_sent()
    {
        _app.Reports.Add("a");
        await _app.Digests.SendAsync(W49, Cancellation);
        var sent = DigestJson.Serialize(await _app.Digests.ComposeAsync(W49, Cancellation));
        _app.Reports.Add("b");
        _app.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(sent, DigestJson.Serialize(await _app.Digests.ComposeAsync(W49, Cancellation)));
        _app.Recipients = "new@example.com";
        var again = await _app.Digests.SendAsync(W49, Cancellation);
        Assert.Equal((0, 2), (again.Sent, again.AlreadySent));
    }

    [Fact]
    public async Task The_archive_lists_what_was_sent_latest_first()
    {
        _app.Reports.Add("a");
        await _app.Digests.SendAsync(W49, Cancellation);
        var store = _app.Get<IDigestStore>();
        var digest = (await store.FindAsync(W49, Cancellation))!;
        var week50 = digest with { Digest = digest.Digest with { Week = new IsoWeek(2024, 50) } };
        Assert.True(await store.TryFreezeAsync(week50, Cancellation));
        Assert.False(await store.TryFreezeAsync(week50, Cancellation));

        var first = await _app.Digests.ListAsync(new PageRequest(1), Cancellation);
        var second = await _app.Digests.ListAsync(new PageRequest(1, first.NextToken), Cancellation);
        Assert.Equal(["2024-W50", "2024-W49"], first.Items.Concat(second.Items).Select(entry => entry.Week.ToString()));
        Assert.Equal((DigestEntry.Of(digest), null), (second.Items[0], second.NextToken));
        await Assert.ThrowsAsync<InvalidTokenException>(() => _app.Digests.ListAsync(new PageRequest(1, "x"), Cancellation));
    }

    [Fact]
    public async Task Nothing_to_say_sends_and_freezes_nothing()
    {
        Assert.Equal(SendOutcome.NothingToSay, (await _app.Digests.SendAsync(W49, Cancellation)).Outcome);
        _app.Reports.Add("a");
        Assert.Single((await _app.Digests.ComposeAsync(W49, Cancellation)).Reports);
        Assert.Empty(_app.Mailer.Mails);
    }

    [Fact]
    public async Task A_week_that_is_not_over_is_refused()
    {
        _app.Reports.Add("a");
        Assert.Equal(SendOutcome.WeekNotOver, (await _app.Digests.SendAsync(new IsoWeek(2024, 50), Cancellation)).Outcome);
    }

    [Theory]
    [InlineData("", SendOutcome.NoRecipients, "Digest:Recipients")]
    [InlineData("a@example.com;nobody", SendOutcome.Misconfigured, "'nobody'")]
    public async Task Wrong_recipients_are_named_before_anything_is_frozen(string recipients, SendOutcome outcome, string named)
    {
        _app.Reports.Add("a");
        _app.Recipients = recipients;
        var result = await _app.Digests.SendAsync(W49, Cancellation);
        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(named, result.Message, StringComparison.Ordinal);
        Assert.Null((await _app.Digests.ComposeAsync(W49, Cancellation)).FrozenAt);
    }

    [Fact]
    public async Task An_address_with_letters_that_keys_cannot_hold_is_one_recipient()
    {
        _app.Reports.Add("a");
        _app.Recipients = "o'neil/a#b?c%d@example.com, O'Neil/a#b?c%d@example.com";
        foreach (var sent in new[] { 1, 0 }) Assert.Equal(sent, (await _app.Digests.SendAsync(W49, Cancellation)).Sent);
    }
}
