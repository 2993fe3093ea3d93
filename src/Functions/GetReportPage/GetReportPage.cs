using Functions.Http;
using Reports.Links;
using Reports.Pages;
using Reports.Storage;

namespace Functions;

internal static class GetReportPage
{
    public static async Task<HtmlPage> HandleAsync(string id, string? token, ReportLanguage? language, LinkService links, IReportStore reports, CancellationToken cancellation)
    {
        var code = language.Code();
        var (state, _) = await links.CheckAsync(LinkSubject.Report(id), token, cancellation);
        if (state is not LinkState.Valid) return new(NoticePage.BadLink(state, code), StatusCodes.Status403Forbidden);
        return await reports.FindAsync(id, cancellation) is { } report && await reports.ReadTextAsync(id, cancellation) is { } text
            ? new(ReportPage.Render(report, text, code))
            : new(NoticePage.Gone(code), StatusCodes.Status404NotFound);
    }
}
