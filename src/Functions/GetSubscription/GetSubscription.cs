using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Subscriptions;

namespace Functions;

internal static class GetSubscription
{
    public static async Task<Results<Ok<Subscription>, ProblemHttpResult>> HandleAsync(string id, SubscriptionService subscriptions, CancellationToken cancellation) =>
        await subscriptions.FindAsync(id, cancellation) is { } found ? TypedResults.Ok(found) : Missing(id);

    public static ProblemHttpResult Missing(string id) => Problems.NotFound("id", $"There is no subscription '{id}'.");
}
