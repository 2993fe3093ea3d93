using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

internal static class ListIngestions
{
    public static async Task<Ok<ListOf<Ingestion>>> HandleAsync(
        IIngestionLog ingestions,
        CancellationToken cancellation,
        IngestionStatus? status,
        [Description("Items on a page"), Range(1, 1000)] int pageSize = 100,
        [Description("Where the page before ended")] string? continuationToken = null)
    {
        var page = await ingestions.ListAsync(status, new(pageSize, continuationToken), cancellation);
        return page.ToList(continuationToken);
    }
}
