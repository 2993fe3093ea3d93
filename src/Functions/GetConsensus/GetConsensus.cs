using System.ComponentModel;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Coverage;

namespace Functions;

internal static class GetConsensus
{
    public static async Task<Results<Ok<ConsensusView>, ProblemHttpResult>> HandleAsync(
        [Description("A canonical code, such as 600584.SH, or a name where reports print no code")] string code,
        ICoverageQueries queries,
        CoverageOptions options,
        Calendar calendar,
        [Description("What the store knew at the end of this day")] DateOnly? asOf,
        [Description("Tells what changed after this day")] DateOnly? since,
        CancellationToken cancellation)
    {
        if (since >= (asOf ?? calendar.Today)) return Problems.Invalid("since", "It must be before 'asOf', or before today.");
        var firms = await queries.OfStockAsync(code, former: (asOf ?? since) is not null, cancellation);
        var coverage = At(asOf) ?? new(firms ?? [], calendar.Today, options.LapseDays);
        var changes = At(since) is { } earlier ? CoverageChange.Between(earlier, coverage) : null;
        return TypedResults.Ok(ConsensusView.Of(coverage, isNamed: firms is not null, asOf ?? calendar.Today, options, since, changes));

        CoverageView? At(DateOnly? day) => day is { } then ? CoverageView.At(firms ?? [], AsOf.EndOf(then, calendar), options.LapseDays) : null;
    }
}
