using System.Text;
using Reports;

namespace Functions.Tests.Support;

/// <summary>The week whose digest the timer sends, in the clock of the tests: else a Monday's first hours are another week there than here.</summary>
internal static class LastWeek
{
    public static readonly (string Name, string Value)[] Settings = [("TimeZone", "Etc/UTC"), ("Digest:Hour", "0")];

    public static IsoWeek Week => IsoWeek.Of(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Previous;

    /// <summary>A sample with a date in that week.</summary>
    public static byte[] Report => Dated(Week.Monday);

    public static byte[] Dated(DateOnly day) => Encoding.UTF8.GetBytes(
        File.ReadAllText(Repository.Sample("zh-company-upgrade-target.md")).Replace("2026年11月17日", $"{day.Year}年{day.Month}月{day.Day}日", StringComparison.Ordinal));
}
