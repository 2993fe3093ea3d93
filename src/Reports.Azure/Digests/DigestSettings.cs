using Microsoft.Extensions.Configuration;
using Reports.Azure.Configuration;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>Reads the settings under <c>Digest</c>.</summary>
internal static class DigestSettings
{
    public static DigestOptions Read(IConfiguration configuration)
    {
        var defaults = new DigestOptions();
        return new()
        {
            Recipients = configuration["Digest:Recipients"],
            Language = configuration.Word("Digest:Language", "zh", "en") ?? defaults.Language,
            Day = configuration.Word("Digest:Day", Enum.GetNames<DayOfWeek>()) is { } day ? Enum.Parse<DayOfWeek>(day) : defaults.Day,
            Hour = configuration.Number("Digest:Hour", 0, 23) ?? defaults.Hour,
        };
    }
}
