using Functions.Http;
using Reports.Links;
using Reports.Pages;
using Reports.Subscriptions;

namespace Functions;

/// <summary>The button of the page, and the one click of a mail program (RFC 8058).</summary>
internal static class Unsubscribe
{
    public static async Task<HtmlPage> HandleAsync(string? token, ReportLanguage? language, LinkService links, SubscriptionService subscriptions, CancellationToken cancellation)
    {
        var (id, state) = await links.OpenAsync(LinkSubject.Unsubscription, token, cancellation);
        if (state is not LinkState.Valid) return new(NoticePage.BadLink(state, language.Code()), StatusCodes.Status403Forbidden);
        // Also where the address is in no list any more: it gets no mail, which is what was asked for.
        await subscriptions.StopAsync(id, SubscriptionState.Unsubscribed, null, cancellation);
        return new(NoticePage.Unsubscribed(language.Code()));
    }
}
