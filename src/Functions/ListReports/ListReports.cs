using System.ComponentModel;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class ListReports
{
    public static async Task<Results<ListResult<ReportSummary>, ProblemHttpResult>> HandleAsync(
        IReportQueries queries,
        [Description("The firm's id or name")] string? broker,
        [Description("The industry's name, as reports print it")] string? industry,
        ReportKind? kind,
        ReportSeries? series,
        [Description("A stock's canonical code, such as 600584.SH, or its name")] string? stock,
        [Description("An analyst's certificate or name")] string? analyst,
        ReportLanguage? language,
        [Description("A phrase in titles, summaries, stocks and themes; blanks and punctuation do not count")] string? q,
        [Description("Stored or read again since this instant, such as 2024-12-06T01:30:00Z; without other filters latest first")] DateTimeOffset? updatedSince,
        [Description("First day")] DateOnly? from,
        [Description("Last day")] DateOnly? to,
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
    {
        if (q is not null && SearchText.Problem(q) is { } problem) return Problems.Invalid("q", problem);
        var filter = new ReportFilter
        {
            Broker = broker,
            Industry = industry,
            Kind = kind,
            Series = series,
            Stock = stock,
            Analyst = analyst,
            Language = language switch { ReportLanguage.Zh => "zh", ReportLanguage.En => "en", _ => null },
            Q = q,
            UpdatedSince = updatedSince,
            Dates = new(from, to),
        };
        var page = await queries.ReportsAsync(filter, list.Page, cancellation);
        return page.ToList(list);
    }
}
