using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class ListReports
{
    public static async Task<Ok<ListPage<ReportSummary>>> HandleAsync(
        IReportQueries queries,
        [Description("The firm's id or name")] string? broker,
        [Description("The industry's name, as reports print it")] string? industry,
        ReportKind? kind,
        ReportSeries? series,
        [Description("A stock's canonical code, such as 600584.SH, or its name")] string? stock,
        [Description("An analyst's certificate or name")] string? analyst,
        ReportLanguage? language,
        [Description("First day")] DateOnly? from,
        [Description("Last day")] DateOnly? to,
        [Description("Items on a page"), Range(1, 1000)] int pageSize = 100,
        [Description("Where the page before ended")] string? continuationToken = null,
        CancellationToken cancellation = default)
    {
        var filter = new ReportFilter
        {
            Broker = broker,
            Industry = industry,
            Kind = kind,
            Series = series,
            Stock = stock,
            Analyst = analyst,
            Language = language switch { ReportLanguage.Zh => "zh", ReportLanguage.En => "en", _ => null },
            Dates = new(from, to),
        };
        var page = await queries.ReportsAsync(filter, new(pageSize, continuationToken), cancellation);
        return page.ToList(continuationToken);
    }
}
