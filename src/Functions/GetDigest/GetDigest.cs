using System.ComponentModel;
using System.Text;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Digests;
using Reports.Digests.Rendering;
using Reports.Links;

namespace Functions;

internal static class GetDigest
{
    public static async Task<Results<ContentHttpResult, HtmlPage>> HandleAsync(
        IsoWeek week,
        DigestService digests,
        LinkService links,
        [Description("html where nothing is said")] DigestFormat? format,
        [Description("zh where nothing is said; JSON has no language")] ReportLanguage? language,
        CancellationToken cancellation)
    {
        var digest = await digests.ComposeAsync(week, cancellation);
        var code = language.Code();
        if (format is DigestFormat.Json) return TypedResults.Text(DigestJson.Serialize(digest), "application/json", Encoding.UTF8);
        var readers = await links.ForReadersAsync(cancellation);
        return format is DigestFormat.Text
            ? TypedResults.Text(DigestText.Render(digest, code, readers), "text/plain", Encoding.UTF8)
            : new HtmlPage(DigestHtml.Render(digest, code, readers), policy: HtmlPage.MailPolicy);
    }
}
