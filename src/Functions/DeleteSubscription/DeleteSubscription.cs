using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Subscriptions;

namespace Functions;

/// <summary>Forgets the address. Who only wants no more mail is better unsubscribed, which is remembered.</summary>
internal static class DeleteSubscription
{
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(string id, SubscriptionService subscriptions, CancellationToken cancellation)
    {
        if (await subscriptions.FindAsync(id, cancellation) is null) return GetSubscription.Missing(id);
        await subscriptions.DeleteAsync(id, cancellation);
        return TypedResults.NoContent();
    }
}
