using System.Globalization;
using Microsoft.Extensions.Configuration;
using Reports.Links;

namespace Reports.Azure.Digests;

/// <summary>Reads the settings under <c>Web</c>.</summary>
internal static class WebSettings
{
    public static WebOptions Read(IConfiguration configuration) => new()
    {
        BaseUrl = Address(configuration["Web:BaseUrl"]) ?? Address(configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } host ? $"https://{host}" : null),
        LinkDays = int.TryParse(configuration["Web:LinkDays"], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= 3650 ? days : new WebOptions().LinkDays,
    };

    private static Uri? Address(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
