using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

internal static class GetIngestion
{
    public static async Task<Results<Ok<Ingestion>, ProblemHttpResult>> HandleAsync(string id, IIngestionLog ingestions, CancellationToken cancellation) =>
        await ingestions.FindAsync(id, cancellation) is { } ingestion
            ? TypedResults.Ok(ingestion)
            : Missing(id);

    public static ProblemHttpResult Missing(string id) => Problems.NotFound("id", $"There is no upload '{id}'.");
}
