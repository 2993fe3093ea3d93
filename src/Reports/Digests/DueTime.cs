namespace Reports.Digests;

/// <summary>When a reader gets a week's digest: the first time that their day and hour come after the week has ended.</summary>
internal static class DueTime
{
    public static DateTimeOffset After(DateTimeOffset weekEnd, TimeZoneInfo zone, DayOfWeek day, int hour)
    {
        var local = TimeZoneInfo.ConvertTime(weekEnd, zone);
        var date = DateOnly.FromDateTime(local.DateTime).AddDays(((int)day - (int)local.DayOfWeek + 7) % 7);
        var due = At(date, hour, zone);
        return due >= weekEnd ? due : At(date.AddDays(7), hour, zone);
    }

    private static DateTimeOffset At(DateOnly date, int hour, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(new TimeOnly(hour, 0));
        // The hour that summer time skips.
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(30);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
