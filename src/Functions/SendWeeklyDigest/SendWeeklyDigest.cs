using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Digests;

namespace Functions;

/// <summary>The timer fired: last week's digest goes to whoever has not got it.</summary>
internal static class SendWeeklyDigest
{
    public static async Task<Results<Ok<InvocationAnswer>, ProblemHttpResult>> HandleAsync(DigestService digests, CancellationToken cancellation)
    {
        var result = await digests.SendDueAsync(cancellation);
        return SendProblem.Of(result) is { } problem ? problem : TypedResults.Ok(InvocationAnswer.Success);
    }
}
