using System.ComponentModel;
using Functions.Http;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class ListReports
{
    public static async Task<ListResult<ReportSummary>> HandleAsync(
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
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
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
        var page = await queries.ReportsAsync(filter, list.Page, cancellation);
        return page.ToList(list);
    }
}
