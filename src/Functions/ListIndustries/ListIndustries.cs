using Functions.Http;
using Reports;
using Reports.Coverage;

namespace Functions;

internal static class ListIndustries
{
    public static async Task<ListResult<Standing>> HandleAsync(
        ICoverageQueries queries, CoverageOptions options, Calendar calendar, [AsParameters] ListParameters list, CancellationToken cancellation)
    {
        var page = await queries.IndustriesAsync(list.Page, cancellation);
        var current = calendar.Today.AddDays(-options.LapseDays);
        return page.Select(firm => Standing.Of(firm, current)!).ToList(list);
    }
}
