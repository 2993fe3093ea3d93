using Reports.Azure.Configuration;
using Reports.Coverage;

namespace Functions.Hosting;

/// <summary>The setting <c>Coverage:LapseDays</c>: after how many days a rating is no longer current.</summary>
internal static class Coverage
{
    public static CoverageOptions From(IConfiguration configuration) =>
        configuration.Number("Coverage:LapseDays", 1, 36_500) is { } days ? new(days) : new();
}
