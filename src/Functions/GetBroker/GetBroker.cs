using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Storage;

namespace Functions;

internal static class GetBroker
{
    public static async Task<Results<Ok<BrokerView>, ProblemHttpResult>> HandleAsync(
        [Description("The firm's id, as the list of firms has it")] string id,
        IPublicationQueries queries,
        HttpContext context,
        [Description("Reports on a page"), Range(1, 1000)] int pageSize = 100,
        [Description("Where the page before ended"), StringLength(ListParameters.LongestToken)] string? continuationToken = null,
        CancellationToken cancellation = default)
    {
        var page = await queries.OfBrokerAsync(id, new(pageSize, continuationToken), cancellation);
        return page.Items.Count == 0 && page.NextToken is null && continuationToken is null
            ? Problems.NotFound("id", $"No report is by the firm '{id}'.")
            : TypedResults.Ok(await BrokerView.Of(page).SignAsync(context));
    }
}
