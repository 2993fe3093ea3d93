using Reports.Links;
using Reports.Mail;

namespace Reports.Digests.Rendering;

/// <summary>The digest as a mail that clients of any age show: tables, inline styles, no pictures, light and dark.</summary>
public static class DigestHtml
{
    /// <summary>Gmail clips what is over 102 KB.</summary>
    public const int MailLimit = 100_000;

    /// <param name="links">Null where nobody said where the app is.</param>
    /// <param name="maxBytes">What does not fit is counted instead; <see cref="int.MaxValue"/> for a page in a browser.</param>
    public static string Render(Digest digest, string language, ReaderLinks? links, int maxBytes = MailLimit, bool withUnsubscribe = false)
    {
        var words = Words.For(language);
        var leave = withUnsubscribe ? MailContent.UnsubscribeTag : null;
        return Room.Fit(digest, maxBytes, least: 500, room => Page(digest, words, leave, DigestView.Of(digest, words, room, links)));
    }

    private static string Page(Digest digest, Words words, string? leave, DigestView view) => $"""
        <!DOCTYPE html>
        <html lang="{words.Language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no">
        <title>{Html.Text(DigestSubject.Render(digest, words.Language))}</title>
        <style>{Style.Sheet}</style></head>
        <body class="page" style="margin:0;padding:0;background:#eef1f4">
        <table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#eef1f4"><tr><td align="center" style="padding:24px 8px">
        <table role="presentation" class="card t" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:680px;background:#ffffff;border:1px solid {Style.Edge};border-top:4px solid {Style.Accent};border-radius:6px;font-family:{Style.Font};color:{Style.Ink}">
        {HtmlHeader.Render(digest, words, view)}
        {string.Concat(view.Sections.Select(section => HtmlSection.Render(section, words, view.PageUrl)))}
        {HtmlHeader.Footer(digest, words, leave)}
        </table></td></tr></table></body></html>
        """;
}
