using System.ComponentModel;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Coverage;

namespace Functions;

internal static class GetIndustry
{
    public static async Task<Results<Ok<IndustryView>, ProblemHttpResult>> HandleAsync(
        [Description("As reports print it")] string name,
        ICoverageQueries queries,
        CoverageOptions options,
        Calendar calendar,
        CancellationToken cancellation)
    {
        var firms = await queries.OfIndustryAsync(name, cancellation);
        return firms.Count == 0
            ? Problems.NotFound("name", $"No report rates the industry '{name}'.")
            : TypedResults.Ok(IndustryView.Of(new(firms, calendar.Today, options.LapseDays)));
    }
}
