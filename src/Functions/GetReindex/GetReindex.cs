using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

/// <summary>How far the comparison of everything has come.</summary>
internal static class GetReindex
{
    public static async Task<Results<Ok<ReindexView>, ProblemHttpResult>> HandleAsync(IReconciliationStore reconciliations, CancellationToken cancellation) =>
        (await reconciliations.ReadAsync(cancellation)).Pass is { } pass
            ? TypedResults.Ok(ReindexView.Of(pass))
            : Problems.NotFound("reindex", "Nothing has been compared yet; the first pass begins within five minutes.");
}
