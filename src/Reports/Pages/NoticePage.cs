using System.Globalization;
using Reports.Digests.Rendering;
using Reports.Links;

namespace Reports.Pages;

/// <summary>A page that says one thing.</summary>
public static class NoticePage
{
    public static string BadLink(LinkState state, string language) =>
        Render(language, state is LinkState.Expired ? PageWords.For(language).Expired : PageWords.For(language).Wrong);

    public static string Gone(string language) => Render(language, PageWords.For(language).Gone);

    public static string Mistake(string what, string language)
    {
        var (title, text) = PageWords.For(language).Mistake;
        return Render(language, (title, string.Format(CultureInfo.InvariantCulture, text, what)));
    }

    public static string TooMany(string language) => Render(language, PageWords.For(language).TooMany);

    public static string Trouble(string language) => Render(language, PageWords.For(language).Trouble);

    public static string AskToConfirm(string language) => Render(language, PageWords.For(language).Confirm, PageWords.For(language).ConfirmButton);

    public static string Confirmed(string language) => Render(language, PageWords.For(language).Confirmed);

    public static string AskToUnsubscribe(string language) => Render(language, PageWords.For(language).Unsubscribe, PageWords.For(language).UnsubscribeButton);

    public static string Unsubscribed(string language) => Render(language, PageWords.For(language).Unsubscribed);

    // The form has no action: it posts to the page's own address, which holds the token.
    private static string Render(string language, (string Title, string Text) words, string? button = null) =>
        PageFrame.Render(PageWords.For(language).Language, words.Title, $"<h1>{Html.Text(words.Title)}</h1><p>{Html.Text(words.Text)}</p>"
            + (button is null ? "" : $"<form method=\"post\"><button>{Html.Text(button)}</button></form>"));
}
