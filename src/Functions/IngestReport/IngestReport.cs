using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

/// <summary>
/// A blob was uploaded or changed. What a file says wrong is a result; only what another try can mend fails. The blob is read from
/// storage, not from the invocation, so that a repeated or late delivery takes in the newest one.
/// </summary>
internal static class IngestReport
{
    public static async Task<Results<Ok<InvocationAnswer>, ProblemHttpResult>> HandleAsync(BlobInvocation invocation, IngestionService ingestion, ILogger<Ingestion> log, CancellationToken cancellation)
    {
        if (new BlobMetadata(invocation.Metadata).Name is not { } name)
            return TypedResults.Problem("The invocation names no blob.", statusCode: StatusCodes.Status400BadRequest);
        if (await ingestion.IngestAsync(name, cancellation) is { } outcome) IngestionLog.Outcome(log, outcome);
        else IngestionLog.Withdrawn(log, name);
        return TypedResults.Ok(InvocationAnswer.Success);
    }
}
