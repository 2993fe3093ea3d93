using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Digests;

namespace Functions;

/// <summary>The timer fired, as it does every hour: the digest goes to whoever is due and has not got it.</summary>
internal static class SendWeeklyDigest
{
    public static async Task<Results<Ok<InvocationAnswer>, ProblemHttpResult>> HandleAsync(DigestService digests, ILogger<DigestService> log, CancellationToken cancellation)
    {
        var results = await digests.SendDueAsync(cancellation);
        foreach (var result in results.Where(result => result.Unknown.Count > 0)) DigestLog.Unknown(log, result.Week, result.Unknown.Count);
        return results.Select(SendProblem.OfTimer).FirstOrDefault(problem => problem is not null) is { } problem ? problem : TypedResults.Ok(InvocationAnswer.Success);
    }
}
