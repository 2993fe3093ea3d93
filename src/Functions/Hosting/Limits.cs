using System.Globalization;
using Reports.Documents;

namespace Functions.Hosting;

/// <summary>The settings <c>Reading:Pages</c>, <c>Reading:DecompressedMegabytes</c> and <c>Reading:Seconds</c>.</summary>
internal static class Limits
{
    public static ReadingLimits From(IConfiguration configuration)
    {
        var limits = new ReadingLimits();
        return limits with
        {
            Pages = Number(configuration, "Reading:Pages", 1_000_000) ?? limits.Pages,
            DecompressedBytes = (long?)Number(configuration, "Reading:DecompressedMegabytes", 65_536) << 20 ?? limits.DecompressedBytes,
            Time = Number(configuration, "Reading:Seconds", 86_400) is { } seconds ? TimeSpan.FromSeconds(seconds) : limits.Time,
        };
    }

    private static int? Number(IConfiguration configuration, string name, int most)
    {
        if (configuration[name] is not { Length: > 0 } set) return null;
        return int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new StartupException($"The setting {name} is '{set}'. It has to be a whole number from 1 to {most}.");
    }
}
