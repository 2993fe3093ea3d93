using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class GetReport
{
    public static async Task<Results<Ok<Report>, ProblemHttpResult>> HandleAsync(string id, IReportStore reports, CancellationToken cancellation) =>
        await reports.FindAsync(id, cancellation) is { } report ? TypedResults.Ok(report) : Missing(id);

    public static ProblemHttpResult Missing(string id) => Problems.NotFound("id", $"There is no report '{id}'.");
}
