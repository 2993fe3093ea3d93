using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Digests;

namespace Functions;

internal static class ListDigests
{
    public static async Task<Ok<ListPage<DigestEntry>>> HandleAsync(
        DigestService digests,
        [Description("Items on a page"), Range(1, 1000)] int pageSize = 100,
        [Description("Where the page before ended")] string? continuationToken = null,
        CancellationToken cancellation = default)
    {
        var page = await digests.ListAsync(new(pageSize, continuationToken), cancellation);
        return page.ToList(continuationToken);
    }
}
