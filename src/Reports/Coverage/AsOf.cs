namespace Reports.Coverage;

/// <summary>A day as the store knew it: what was effective on it and had become known by its end.</summary>
/// <param name="Known">The instant at which the day ends, in the configured time zone.</param>
public sealed record AsOf(DateOnly Day, DateTimeOffset Known)
{
    public static AsOf EndOf(DateOnly day, Calendar calendar) => new(day, calendar.StartOf(day.AddDays(1)));
}
