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

    private static string Render(string language, (string Title, string Text) words) =>
        PageFrame.Render(PageWords.For(language).Language, words.Title, $"<h1>{Html.Text(words.Title)}</h1><p>{Html.Text(words.Text)}</p>");
}
