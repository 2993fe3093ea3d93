using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Corrections;

namespace Functions;

/// <summary>The report says again what was read.</summary>
internal static class DeleteCorrections
{
    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(string id, CorrectionService corrections, CancellationToken cancellation) =>
        await corrections.DeleteAsync(id, cancellation) ? TypedResults.NoContent() : GetReport.Missing(id);
}
