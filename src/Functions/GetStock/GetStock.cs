using System.ComponentModel;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Coverage;

namespace Functions;

internal static class GetStock
{
    public static async Task<Results<Ok<StockView>, ProblemHttpResult>> HandleAsync(
        [Description("A canonical code, such as 600584.SH, or a name where reports print no code")] string code,
        ICoverageQueries queries,
        CoverageOptions options,
        Calendar calendar,
        CancellationToken cancellation) =>
        await queries.StockAsync(code, cancellation) is { } facts
            ? TypedResults.Ok(StockView.Of(facts, new(facts.Firms, calendar.Today, options.LapseDays)))
            : Problems.NotFound("code", $"No report names the stock '{code}'.");
}
