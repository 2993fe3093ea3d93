using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Subscriptions;

namespace Functions;

/// <summary>Asks the reader of the address by mail; nothing else goes there before they said yes.</summary>
internal static class CreateSubscription
{
    public static async Task<Results<Accepted<Subscription>, ProblemHttpResult>> HandleAsync(SubscriptionRequest subscription, SubscriptionService subscriptions, CancellationToken cancellation)
    {
        var errors = SubscriptionRules.Check(subscription);
        if (errors.Count > 0) return Problems.Invalid(errors);
        if (subscriptions.Misconfiguration is { } setting) return TypedResults.Problem(setting, statusCode: StatusCodes.Status500InternalServerError, title: "A setting is missing or wrong.");
        if (await subscriptions.RequestAsync(subscription, cancellation) is not { } asked)
            return Problems.Refused(StatusCodes.Status409Conflict, "address", "The address has a subscription already; change it with PUT.");
        return asked.Failure is { } failure
            ? TypedResults.Problem(failure, statusCode: StatusCodes.Status502BadGateway, title: "The mail service did not take the mail that asks for confirmation.")
            : TypedResults.Accepted($"/api/subscriptions/{asked.Subscription.Id}", asked.Subscription);
    }
}
