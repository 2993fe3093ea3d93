using Reports.Digests;
using Reports.Mail;

namespace Reports.Subscriptions;

/// <summary>Draws the conclusions of what a mail service tells afterwards; the same event again changes nothing.</summary>
public sealed class MailEvents(SubscriptionService subscriptions, IDeliveryLedger ledger, Calendar calendar)
{
    public async Task ApplyAsync(IEnumerable<MailEvent> events, CancellationToken cancellation)
    {
        foreach (var told in events)
        {
            if (told.Kind is MailEventKind.Delivered)
            {
                // It also answers what nobody noted: the mail did go out.
                if (told.Week is { } week) await ledger.ConfirmAsync(week, told.Address, calendar.Now, cancellation);
                continue;
            }
            var state = told.Kind is MailEventKind.Unsubscribed ? SubscriptionState.Unsubscribed : SubscriptionState.Suppressed;
            await subscriptions.StopAsync(SubscriptionId.Of(told.Address), state, told.Kind is MailEventKind.Complaint ? "Called spam by its reader." : told.Reason, cancellation);
        }
    }
}
