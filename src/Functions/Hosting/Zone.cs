namespace Functions.Hosting;

/// <summary>The setting <c>TimeZone</c>: days and weeks are those of this zone.</summary>
internal static class Zone
{
    private const string Default = "Asia/Shanghai";

    public static TimeZoneInfo From(IConfiguration configuration)
    {
        var id = configuration["TimeZone"] is { Length: > 0 } set ? set : Default;
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(id);
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException or System.Security.SecurityException)
        {
            throw new StartupException(
                $"The setting TimeZone is '{id}', which this machine does not know as a time zone. "
                + "Use an IANA name such as Asia/Shanghai, and install the system's time zone data (tzdata) if that is missing.",
                exception);
        }
    }
}
