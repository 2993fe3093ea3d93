using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Storage;

namespace Functions;

internal static class GetAnalyst
{
    public static async Task<Results<Ok<AnalystView>, ProblemHttpResult>> HandleAsync(
        [Description("The registration number, such as S0130519070001")] string certificate,
        IPublicationQueries queries,
        HttpContext context,
        [Description("Reports on a page"), Range(1, 1000)] int pageSize = 100,
        [Description("Where the page before ended"), StringLength(ListParameters.LongestToken)] string? continuationToken = null,
        CancellationToken cancellation = default)
    {
        var page = await queries.OfAnalystAsync(certificate, new(pageSize, continuationToken), cancellation);
        return page.Items.Count == 0 && page.NextToken is null && continuationToken is null
            ? Problems.NotFound("certificate", $"No report names an analyst with the certificate '{certificate}'.")
            : TypedResults.Ok(await AnalystView.Of(page).SignAsync(context));
    }
}
