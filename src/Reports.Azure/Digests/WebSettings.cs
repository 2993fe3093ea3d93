using Microsoft.Extensions.Configuration;
using Reports.Azure.Configuration;
using Reports.Links;

namespace Reports.Azure.Digests;

/// <summary>Reads the settings under <c>Web</c>.</summary>
internal static class WebSettings
{
    public static WebOptions Read(IConfiguration configuration) => new()
    {
        BaseUrl = configuration.Address("Web:BaseUrl") ?? (configuration["WEBSITE_HOSTNAME"] is { Length: > 0 } host ? new Uri($"https://{host}") : null),
        LinkDays = configuration.Number("Web:LinkDays", 1, 3650) ?? new WebOptions().LinkDays,
    };
}
