using Reports.Digests;
using Reports.Links;
using Reports.Mail;

namespace Reports.Subscriptions;

/// <summary>Takes subscriptions, and takes them back.</summary>
public sealed class SubscriptionService(ISubscriptionStore store, IMailer mailer, LinkService links, DigestOptions options, Calendar calendar)
{
    private const int Attempts = 10;

    // Whoever asks again and again cannot fill somebody else's inbox.
    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(10);

    public string? Misconfiguration => mailer.Misconfiguration ?? links.Misconfiguration;

    public async Task<Subscription?> FindAsync(string id, CancellationToken cancellation) => (await store.FindAsync(id, cancellation))?.Subscription;

    /// <summary>Notes a request without errors and asks the reader of the address whether it is theirs.</summary>
    /// <returns>The subscription, and why the mail did not go out; null where the address has one already.</returns>
    public async Task<(Subscription Subscription, string? Failure)?> RequestAsync(SubscriptionRequest request, CancellationToken cancellation)
    {
        var now = calendar.Now;
        var asks = false;
        var pending = await ChangeAsync(SubscriptionId.Of(request.Address!), before =>
        {
            if (before?.State is SubscriptionState.Active) return null;
            asks = !(before is { State: SubscriptionState.Pending, AskedAt: { } asked } && now - asked < BetweenMails);
            var wanted = SubscriptionRules.Apply(request, before, options, calendar) with { State = SubscriptionState.Pending, Reason = null, ChangedAt = now };
            return asks ? wanted with { AskedAt = now } : wanted;
        }, cancellation);
        if (pending is null) return null;
        if (!asks) return (pending, null);
        var outcome = await mailer.SendAsync(ConfirmationMail.To(pending, (await links.ForReadersAsync(cancellation))!.Confirm(pending.Id, pending.Language)), cancellation);
        if (outcome.State is not DeliveryState.Failed) return (pending, null);
        await ChangeAsync(pending.Id, before => before is null ? null : before with { AskedAt = null }, cancellation);
        return (pending, outcome.Reason);
    }

    /// <summary>The reader says yes. Null where there is nothing to say yes to.</summary>
    public Task<Subscription?> ConfirmAsync(string id, CancellationToken cancellation) => ChangeAsync(id, before => before switch
    {
        { State: SubscriptionState.Pending } => before with { State = SubscriptionState.Active, ChangedAt = calendar.Now },
        { State: SubscriptionState.Active } => before,
        _ => null,
    }, cancellation);

    /// <summary>Takes other wishes. Null where there is no such subscription.</summary>
    public Task<Subscription?> ReplaceAsync(string id, SubscriptionRequest request, CancellationToken cancellation) =>
        ChangeAsync(id, before => before is null ? null : SubscriptionRules.Apply(request, before, options, calendar), cancellation);

    public Task DeleteAsync(string id, CancellationToken cancellation) => store.DeleteAsync(id, cancellation);

    /// <summary>Nothing goes to this address any more, whether it subscribed or the settings name it.</summary>
    public Task<Subscription?> StopAsync(string id, SubscriptionState state, string? reason, CancellationToken cancellation) => ChangeAsync(id, before =>
    {
        var now = calendar.Now;
        if (before is not null) return before.State is SubscriptionState.Unsubscribed or SubscriptionState.Suppressed ? before : before with { State = state, Reason = reason, ChangedAt = now };
        return RecipientList.Parse(options).Recipients.FirstOrDefault(recipient => SubscriptionId.Of(recipient.Address) == id) is { } named
            ? SubscriptionRules.Apply(new() { Address = named.Address }, null, options, calendar) with { State = state, Reason = reason }
            : null;
    }, cancellation);

    private async Task<Subscription?> ChangeAsync(string id, Func<Subscription?, Subscription?> change, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var found = await store.FindAsync(id, cancellation);
            if (change(found?.Subscription) is not { } changed) return null;
            if (changed == found?.Subscription || await store.TryWriteAsync(changed, found?.Version, cancellation)) return changed;
        }
        throw new InvalidOperationException($"The subscription {id} is being changed by others all the time.");
    }
}
