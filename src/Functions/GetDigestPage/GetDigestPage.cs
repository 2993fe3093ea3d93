using Functions.Http;
using Reports;
using Reports.Digests;
using Reports.Digests.Rendering;
using Reports.Links;
using Reports.Pages;

namespace Functions;

/// <summary>All of a digest, of which a mail may show a part.</summary>
internal static class GetDigestPage
{
    public static async Task<HtmlPage> HandleAsync(IsoWeek week, string? token, ReportLanguage? language, LinkService links, DigestService digests, CancellationToken cancellation)
    {
        var code = language.Code();
        var (state, until) = await links.CheckAsync(LinkSubject.Digest(week), token, cancellation);
        if (state is not LinkState.Valid) return new(NoticePage.BadLink(state, code), StatusCodes.Status403Forbidden);
        var digest = await digests.ComposeAsync(week, cancellation);
        return new(DigestHtml.Render(digest, code, await links.UntilAsync(until, cancellation), int.MaxValue), policy: HtmlPage.MailPolicy);
    }
}
