using Reports.Azure.Configuration;
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
            Pages = configuration.Number("Reading:Pages", 1, 1_000_000) ?? limits.Pages,
            DecompressedBytes = (long?)configuration.Number("Reading:DecompressedMegabytes", 1, 65_536) << 20 ?? limits.DecompressedBytes,
            Time = configuration.Number("Reading:Seconds", 1, 86_400) is { } seconds ? TimeSpan.FromSeconds(seconds) : limits.Time,
        };
    }
}
