using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

internal static class GetIngestion
{
    public static async Task<Results<Ok<Ingestion>, ProblemHttpResult>> HandleAsync(string id, IIngestionLog ingestions, CancellationToken cancellation) =>
        await ingestions.FindAsync(id, cancellation) is { } ingestion
            ? TypedResults.Ok(ingestion)
            : Problems.NotFound("id", $"There is no upload '{id}'.");
}
