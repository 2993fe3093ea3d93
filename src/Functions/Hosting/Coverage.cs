using System.Globalization;
using Reports.Coverage;

namespace Functions.Hosting;

/// <summary>The setting <c>Coverage:LapseDays</c>: after how many days a rating is no longer current.</summary>
internal static class Coverage
{
    private const string LapseDays = "Coverage:LapseDays";

    public static CoverageOptions From(IConfiguration configuration)
    {
        if (configuration[LapseDays] is not { Length: > 0 } set) return new();
        return int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 36500
            ? new(days)
            : throw new StartupException($"{LapseDays} is '{set}', which is no number of days from 1 to 36500.");
    }
}
