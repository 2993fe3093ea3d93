using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Digests;

namespace Functions;

internal static class SendDigest
{
    public static async Task<Results<Ok<SendResult>, ProblemHttpResult>> HandleAsync(IsoWeek week, DigestService digests, CancellationToken cancellation)
    {
        var result = await digests.SendAsync(week, cancellation);
        return SendProblem.Of(result) is { } problem ? problem : TypedResults.Ok(result);
    }
}
