using System.ComponentModel;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Digests;
using Reports.Digests.Rendering;

namespace Functions;

internal static class GetDigest
{
    public static async Task<ContentHttpResult> HandleAsync(
        IsoWeek week,
        DigestService digests,
        HttpResponse response,
        [Description("html where nothing is said")] DigestFormat? format,
        [Description("zh where nothing is said; JSON has no language")] ReportLanguage? language,
        CancellationToken cancellation)
    {
        var digest = await digests.ComposeAsync(week, cancellation);
        var code = language is ReportLanguage.En ? "en" : "zh";
        if (format is DigestFormat.Json) return TypedResults.Text(DigestJson.Serialize(digest), "application/json", Encoding.UTF8);
        if (format is DigestFormat.Text) return TypedResults.Text(DigestText.Render(digest, code), "text/plain", Encoding.UTF8);
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Text(DigestHtml.Render(digest, code), "text/html", Encoding.UTF8);
    }
}
