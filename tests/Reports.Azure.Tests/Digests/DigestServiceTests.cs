using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Reports.Azure.Digests;
using Reports.Azure.Local;
using Reports.Azure.Storage;
using Reports.Digests;
using Reports.Ingestion;
using Reports.Links;
using Reports.Storage;

namespace Reports.Azure.Tests.Digests;

/// <summary>The service as the host registers it, over a real Azurite.</summary>
public sealed class DigestServiceTests : IAsyncLifetime
{
    private static readonly IsoWeek W49 = new(2024, 49);

    private readonly FewReports _reports = new();
    private readonly ScriptedMailer _mailer = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2024, 12, 9, 0, 0, 0, TimeSpan.Zero));
    private Azurite _azurite = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(cancellation: Cancellation);

    public ValueTask DisposeAsync() => _azurite.DisposeAsync();

    [Fact]
    public async Task A_week_is_sent_to_everyone_once()
    {
        _reports.Add("a");
        var first = await Service().SendDueAsync(Cancellation);
        var second = await Service().SendAsync(W49, Cancellation);

        Assert.Equal((W49, SendOutcome.Done, 2, 0, true), (first.Week, first.Outcome, first.Sent, first.AlreadySent, first.IsSettled));
        Assert.Equal((0, 2), (second.Sent, second.AlreadySent));
        Assert.Equal(["a@example.com", "b@example.com"], _mailer.Sent.Select(mail => mail.To));
        Assert.Equal(2, _mailer.Sent.Select(mail => mail.Key).Distinct().Count());
    }

    [Fact]
    public async Task Two_instances_at_once_send_one_mail_each()
    {
        _reports.Add("a");
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Service().SendAsync(W49, Cancellation)));

        Assert.Equal(["a@example.com", "b@example.com"], _mailer.Sent.Select(mail => mail.To).Order());
        Assert.Equal(2, results.Sum(result => result.Sent));
    }

    [Fact]
    public async Task Who_was_being_sent_to_when_the_process_died_is_reported_and_not_sent_to_again()
    {
        _reports.Add("a");
        _mailer.Instead["a@example.com"] = () => throw new OperationCanceledException("The process ends here.");
        await Assert.ThrowsAsync<OperationCanceledException>(() => Service().SendAsync(W49, Cancellation));
        _mailer.Instead.Clear();

        foreach (var sent in new[] { 1, 0 })
        {
            var result = await Service().SendAsync(W49, Cancellation);
            Assert.Equal((sent, "a@example.com"), (result.Sent, Assert.Single(result.Unknown).Address));
        }
        Assert.Equal(["b@example.com"], _mailer.Sent.Select(mail => mail.To));
    }

    [Fact]
    public async Task A_mail_that_was_refused_is_tried_again_by_the_next_call()
    {
        _reports.Add("a");
        _mailer.Instead["a@example.com"] = () => MailOutcome.Refused("SendGrid answered 503.");
        var first = await Service().SendAsync(W49, Cancellation);
        _mailer.Instead.Clear();
        var second = await Service().SendAsync(W49, Cancellation);

        Assert.Equal((1, "SendGrid answered 503."), (first.Sent, Assert.Single(first.Failed).Reason));
        Assert.Equal((1, 1, 0), (second.Sent, second.AlreadySent, second.Failed.Count));
        var entries = await Ledger().ListAsync(W49, Cancellation);
        Assert.Equal([("a@example.com", DeliveryState.Sent, null, 2), ("b@example.com", DeliveryState.Sent, null, 1)],
            entries.Select(entry => (entry.Address, entry.State, entry.Reason, entry.Attempts)));
    }

    [Fact]
    public async Task Content_and_recipients_stay_as_they_were_sent()
    {
        _reports.Add("a");
        await Service().SendAsync(W49, Cancellation);
        var sent = DigestJson.Serialize(await Service().ComposeAsync(W49, Cancellation));
        _reports.Add("b");
        _time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(sent, DigestJson.Serialize(await Service().ComposeAsync(W49, Cancellation)));
        var again = await Service("new@example.com").SendAsync(W49, Cancellation);
        Assert.Equal((0, 2), (again.Sent, again.AlreadySent));
    }

    [Fact]
    public async Task The_archive_lists_what_was_sent_latest_first()
    {
        _reports.Add("a");
        await Service().SendAsync(W49, Cancellation);
        var store = Provider("").GetRequiredService<IDigestStore>();
        var digest = (await store.FindAsync(W49, Cancellation))!;
        var week50 = digest with { Digest = digest.Digest with { Week = new IsoWeek(2024, 50) } };
        Assert.True(await store.TryFreezeAsync(week50, Cancellation));
        Assert.False(await store.TryFreezeAsync(week50, Cancellation));

        var first = await Service().ListAsync(new PageRequest(1), Cancellation);
        var second = await Service().ListAsync(new PageRequest(1, first.NextToken), Cancellation);
        Assert.Equal(["2024-W50", "2024-W49"], first.Items.Concat(second.Items).Select(entry => entry.Week.ToString()));
        Assert.Equal((DigestEntry.Of(digest), null), (second.Items[0], second.NextToken));
        await Assert.ThrowsAsync<InvalidTokenException>(() => Service().ListAsync(new PageRequest(1, "x"), Cancellation));
    }

    [Fact]
    public async Task Nothing_to_say_sends_and_freezes_nothing()
    {
        Assert.Equal(SendOutcome.NothingToSay, (await Service().SendAsync(W49, Cancellation)).Outcome);
        _reports.Add("a");
        Assert.Single((await Service().ComposeAsync(W49, Cancellation)).Reports);
        Assert.Empty(_mailer.Sent);
    }

    [Fact]
    public async Task A_week_that_is_not_over_is_refused()
    {
        _reports.Add("a");
        Assert.Equal(SendOutcome.WeekNotOver, (await Service().SendAsync(new IsoWeek(2024, 50), Cancellation)).Outcome);
    }

    [Theory]
    [InlineData("", "Digest:Recipients")]
    [InlineData("a@example.com;nobody", "'nobody'")]
    public async Task Wrong_recipients_are_named_before_anything_is_frozen(string recipients, string named)
    {
        _reports.Add("a");
        var result = await Service(recipients).SendAsync(W49, Cancellation);
        Assert.Equal(SendOutcome.Misconfigured, result.Outcome);
        Assert.Contains(named, result.Message, StringComparison.Ordinal);
        Assert.Null((await Service().ComposeAsync(W49, Cancellation)).FrozenAt);
    }

    [Fact]
    public async Task An_address_with_letters_that_keys_cannot_hold_is_one_recipient()
    {
        _reports.Add("a");
        foreach (var sent in new[] { 1, 0 })
            Assert.Equal(sent, (await Service("o'neil/a#b?c%d@example.com, O'Neil/a#b?c%d@example.com").SendAsync(W49, Cancellation)).Sent);
    }

    private DigestService Service(string recipients = "a@example.com; b@example.com, B@example.com") => Provider(recipients).GetRequiredService<DigestService>();

    private IDeliveryLedger Ledger() => Provider("").GetRequiredService<IDeliveryLedger>();

    // A provider of its own for each call, as after a restart or in a second instance.
    private ServiceProvider Provider(string recipients)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Digest:Recipients", recipients), new("Web:BaseUrl", "https://reports.example.com"), new("Signing:Key", "test")]).Build();
        return new ServiceCollection()
            .AddDigests(configuration)
            .AddSingleton<IMailer>(_mailer)
            .AddSingleton<IReportQueries>(_reports)
            .AddSingleton<IIngestionLog>(_reports)
            .AddSingleton<TimeProvider>(_time)
            .AddSingleton(new Calendar(_time, TimeZoneInfo.Utc))
            .AddSingleton<ISigningKey>(services => new SigningKey(services.GetRequiredService<BlobServiceClient>(), new StorageNames(), configuration))
            .AddSingleton(new TableServiceClient(_azurite.ConnectionString))
            .AddSingleton(new BlobServiceClient(_azurite.ConnectionString))
            .BuildServiceProvider();
    }
}
