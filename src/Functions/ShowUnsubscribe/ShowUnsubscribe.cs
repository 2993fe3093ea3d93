using Functions.Http;
using Reports.Links;
using Reports.Pages;

namespace Functions;

/// <summary>Only asks: mail scanners open every link.</summary>
internal static class ShowUnsubscribe
{
    public static async Task<HtmlPage> HandleAsync(string? token, ReportLanguage? language, LinkService links, CancellationToken cancellation)
    {
        var (_, state) = await links.OpenAsync(LinkSubject.Unsubscription, token, cancellation);
        return state is LinkState.Valid ? new(NoticePage.AskToUnsubscribe(language.Code())) : new(NoticePage.BadLink(state, language.Code()), StatusCodes.Status403Forbidden);
    }
}
