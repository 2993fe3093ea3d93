using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>Who gets a week's digest: the active subscriptions, and whom the settings name and who has not left.</summary>
public sealed class RecipientReader(ISubscriptionStore subscriptions, DigestOptions options, Calendar calendar)
{
    /// <returns>The recipients, or what is wrong with the settings.</returns>
    public async Task<(IReadOnlyList<Recipient> Recipients, string? Problem)> ReadAsync(IsoWeek week, CancellationToken cancellation)
    {
        var named = RecipientList.Parse(options);
        if (named.Problem is { } problem) return ([], problem);
        var all = await subscriptions.ListAsync(cancellation);
        var known = all.Where(subscription => subscription.State is not SubscriptionState.Pending).Select(subscription => subscription.Id).ToHashSet();
        var end = calendar.StartOf(week.Sunday.AddDays(1));
        return (
        [
            .. named.Recipients.Where(recipient => !known.Contains(SubscriptionId.Of(recipient.Address)))
                .Select(recipient => recipient with { DueAt = DueTime.After(end, calendar.Zone, options.Day, options.Hour) }),
            .. all.Where(subscription => subscription.State is SubscriptionState.Active).OrderBy(subscription => subscription.Id, StringComparer.Ordinal)
                .Select(subscription => Of(subscription, end)),
        ], null);
    }

    /// <summary>The ids of those that nothing goes to any more, whatever was frozen.</summary>
    public async Task<IReadOnlySet<string>> LeftAsync(CancellationToken cancellation) =>
        (await subscriptions.ListAsync(cancellation)).Where(subscription => subscription.State is SubscriptionState.Unsubscribed or SubscriptionState.Suppressed)
            .Select(subscription => subscription.Id).ToHashSet();

    private Recipient Of(Subscription subscription, DateTimeOffset end) =>
        new(subscription.Address, subscription.Language, DueTime.After(end, Zone(subscription), subscription.Day, subscription.Hour)) { Filter = subscription.Filter };

    // A zone that this machine does not know any more keeps nobody from their mail.
    private TimeZoneInfo Zone(Subscription subscription) => TimeZoneInfo.TryFindSystemTimeZoneById(subscription.TimeZone, out var zone) ? zone : calendar.Zone;
}
