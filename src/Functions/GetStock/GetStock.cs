using System.ComponentModel;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Storage;

namespace Functions;

internal static class GetStock
{
    public static async Task<Results<Ok<StockView>, ProblemHttpResult>> HandleAsync(
        [Description("A canonical code, such as 600584.SH, or a name where reports print no code")] string code,
        IReportQueries queries,
        CancellationToken cancellation) =>
        await queries.StockAsync(code, cancellation) is { } facts
            ? TypedResults.Ok(StockView.Of(facts))
            : Problems.NotFound("code", $"No report names the stock '{code}'.");
}
