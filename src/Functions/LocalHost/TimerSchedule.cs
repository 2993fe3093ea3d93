using Cronos;
using Functions.Hosting;

namespace Functions.LocalHost;

/// <summary>When the digest is due: six fields, seconds first, in the configured time zone.</summary>
internal sealed class TimerSchedule(CronExpression expression, TimeZoneInfo zone)
{
    public static TimerSchedule From(string text, TimeZoneInfo zone) => CronExpression.TryParse(text, CronFormat.IncludeSeconds, out var expression)
        ? new(expression, zone)
        : throw new StartupException($"The setting DigestSchedule is '{text}'; it takes six fields, such as '0 0 8 * * 1' for Mondays at 08:00:00.");

    public DateTimeOffset? NextAfter(DateTimeOffset instant) => expression.GetNextOccurrence(instant, zone);
}
