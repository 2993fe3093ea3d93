using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Securities;

namespace Functions;

internal static class ListStocks
{
    public static async Task<Ok<ListPage<StockMatch>>> HandleAsync(
        ISecurityQueries securities,
        [Description("How a code, a name or an alias begins")] string q,
        [Description("Items at most"), Range(1, 1000)] int pageSize = 100,
        CancellationToken cancellation = default)
    {
        var matches = await securities.SearchAsync(q, pageSize, cancellation);
        var items = matches.Items.Select(StockMatch.Of).ToList();
        return TypedResults.Ok(new ListPage<StockMatch>(items, null, items.Count == 0 ? ListStatus.NoData : ListStatus.Ok));
    }
}
