using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

/// <summary>Reads an upload anew whatever became of it, and says what becomes of it now.</summary>
internal static class RetryIngestion
{
    public static async Task<Results<Ok<Ingestion>, ProblemHttpResult>> HandleAsync(string id, IIngestionLog ingestions, IngestionService ingestion, CancellationToken cancellation)
    {
        if (await ingestions.FindAsync(id, cancellation) is not { } known) return GetIngestion.Missing(id);
        return await ingestion.RetryAsync(known.BlobName, cancellation) is { } outcome
            ? TypedResults.Ok(outcome)
            : Problems.NotFound("id", $"The file '{known.BlobName}' is not in the container any more, and what it said is gone with it.");
    }
}
