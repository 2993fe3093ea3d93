using System.ComponentModel;
using Functions.Http;
using Reports;
using Reports.Coverage;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class ListStockForecasts
{
    public static async Task<ListResult<Reported<Forecast>>> HandleAsync(
        [Description("A canonical code, such as 600584.SH, or a name where reports print no code")] string code,
        ICoverageQueries queries,
        CoverageOptions options,
        Calendar calendar,
        [Description("What the store knew at the end of this day")] DateOnly? asOf,
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
    {
        var page = await queries.ForecastsAsync(code, asOf is { } day ? AsOf.EndOf(day, calendar) : null, list.Page, cancellation);
        var status = page.IsNothing(list) ? await queries.WhyNothingAsync(code, cancellation) : options.StatusOf(page.Items, item => item.EffectiveOn, list, asOf ?? calendar.Today);
        return page.ToList(list, status);
    }
}
