using Reports.Azure.Tests.Support;
using Reports.Subscriptions;

namespace Reports.Azure.Tests.Digests;

/// <summary>The process dies at one call to storage after the other, in a week of its own each time.</summary>
public sealed class CutSendingTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private DigestApp _app = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _app = await DigestApp.StartAsync(azurite);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Wherever_it_is_cut_nobody_gets_two_and_nobody_is_left_out()
    {
        await _app.SubscribeAsync(new SubscriptionRequest { Address = "c@example.com", Levels = ["buy"] });
        var unknown = 0;
        var calls = 0;
        for (var cut = true; cut; calls++)
        {
            var week = IsoWeek.Of(new DateOnly(2024, 12, 3).AddDays(7 * calls));
            _app.Time.SetUtcNow(new DateTimeOffset(week.Monday.AddDays(7).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));
            _app.Reports.Reports.Clear();
            _app.Reports.Add($"r{calls}", week.Monday.AddDays(1));
            _app.Mailer.Mails.Clear();

            cut = await CutAsync(calls, week);
            _app.Time.Advance(TimeSpan.FromHours(1));
            var result = await _app.Digests.SendAsync(week, Cancellation);
            // Whom it could not tell about got theirs too: only the note is missing.
            Assert.Equal(["a@example.com", "b@example.com", "c@example.com"], _app.Mailer.Sent);
            Assert.Empty(result.Failed);
            unknown += result.Unknown.Count > 0 ? 1 : 0;
        }
        // Each of the two requests has the one window; they go out at once, so that calls of the other may fall into it.
        Assert.InRange(unknown, 1, calls / 2);
        Assert.InRange(calls, 15, 60);
    }

    private async Task<bool> CutAsync(int calls, IsoWeek week)
    {
        _app.Cut.After(calls);
        try
        {
            await _app.Digests.SendAsync(week, Cancellation);
            return false;
        }
        catch (Exception exception) when (exception is CutException or OperationCanceledException)
        {
            return true;
        }
        finally
        {
            _app.Cut.Never();
        }
    }
}
