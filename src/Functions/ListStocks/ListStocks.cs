using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Reports.Coverage;
using Reports.Securities;

namespace Functions;

internal static class ListStocks
{
    public static async Task<ListResult<StockMatch>> HandleAsync(
        ISecurityQueries securities,
        [Description("How a code, a name or an alias begins")] string q,
        [Description("Items at most"), Range(1, 1000)] int pageSize = 100,
        [Description("json where neither this nor the Accept header says csv")] ListFormat? format = null,
        CancellationToken cancellation = default)
    {
        var matches = await securities.SearchAsync(q, pageSize, cancellation);
        var items = matches.Items.Select(StockMatch.Of).ToList();
        return new(new(items, null, items.Count == 0 ? CoverageStatus.NoData : CoverageStatus.Ok), format);
    }
}
