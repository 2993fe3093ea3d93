using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Subscriptions;

namespace Functions;

/// <summary>Other wishes of the same address; whether it is confirmed stays as it is.</summary>
internal static class ReplaceSubscription
{
    public static async Task<Results<Ok<Subscription>, ProblemHttpResult>> HandleAsync(string id, SubscriptionRequest subscription, SubscriptionService subscriptions, CancellationToken cancellation)
    {
        if (await subscriptions.FindAsync(id, cancellation) is not { } before) return GetSubscription.Missing(id);
        var wanted = subscription with { Address = subscription.Address ?? before.Address };
        var errors = SubscriptionRules.Check(wanted);
        if (errors.Count == 0 && SubscriptionId.Of(wanted.Address!) != id) errors["address"] = ["It cannot be changed: another address has a subscription of its own."];
        if (errors.Count > 0) return Problems.Invalid(errors);
        return await subscriptions.ReplaceAsync(id, wanted, cancellation) is { } replaced ? TypedResults.Ok(replaced) : GetSubscription.Missing(id);
    }
}
