using System.Globalization;
using Microsoft.Extensions.Configuration;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>Reads the settings under <c>Digest</c>.</summary>
internal static class DigestSettings
{
    public static DigestOptions Read(IConfiguration configuration) => new()
    {
        Recipients = configuration["Digest:Recipients"],
        Language = configuration["Digest:Language"] is { Length: > 0 } language ? language : "zh",
        Day = Enum.TryParse<DayOfWeek>(configuration["Digest:Day"], ignoreCase: true, out var day) && Enum.IsDefined(day) ? day : DayOfWeek.Monday,
        Hour = int.TryParse(configuration["Digest:Hour"], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 23 ? hour : 8,
    };
}
