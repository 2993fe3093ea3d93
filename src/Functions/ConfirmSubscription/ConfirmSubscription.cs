using Functions.Http;
using Reports.Links;
using Reports.Pages;
using Reports.Subscriptions;

namespace Functions;

internal static class ConfirmSubscription
{
    public static async Task<HtmlPage> HandleAsync(string? token, ReportLanguage? language, LinkService links, SubscriptionService subscriptions, CancellationToken cancellation)
    {
        var (id, state) = await links.OpenAsync(LinkSubject.Confirmation, token, cancellation);
        if (state is LinkState.Valid && await subscriptions.ConfirmAsync(id, cancellation) is not null) return new(NoticePage.Confirmed(language.Code()));
        return new(NoticePage.BadLink(state is LinkState.Expired ? state : LinkState.Wrong, language.Code()), StatusCodes.Status403Forbidden);
    }
}
