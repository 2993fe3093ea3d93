using Reports.Digests;

namespace Reports.Tests.Digests;

public class DueTimeTests
{
    // 2024-W49 ends at midnight in Shanghai.
    private static readonly DateTimeOffset End = new(2024, 12, 8, 16, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Asia/Shanghai", DayOfWeek.Monday, 8, "2024-12-09T00:00Z")]
    [InlineData("Asia/Shanghai", DayOfWeek.Monday, 0, "2024-12-08T16:00Z")]
    [InlineData("Asia/Shanghai", DayOfWeek.Sunday, 23, "2024-12-15T15:00Z")]
    // Still Sunday there when the week ends.
    [InlineData("America/New_York", DayOfWeek.Sunday, 18, "2024-12-08T23:00Z")]
    [InlineData("America/New_York", DayOfWeek.Sunday, 10, "2024-12-15T15:00Z")]
    [InlineData("Asia/Kolkata", DayOfWeek.Monday, 8, "2024-12-09T02:30Z")]
    public void It_is_the_first_such_hour_after_the_week(string zone, DayOfWeek day, int hour, string due) =>
        Assert.Equal(DateTimeOffset.Parse(due, null), DueTime.After(End, TimeZoneInfo.FindSystemTimeZoneById(zone), day, hour));

    [Fact]
    public void An_hour_that_summer_time_skips_is_the_next() => Assert.Equal(
        new DateTimeOffset(2025, 3, 30, 1, 0, 0, TimeSpan.Zero),
        DueTime.After(new DateTimeOffset(2025, 3, 23, 23, 0, 0, TimeSpan.Zero), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), DayOfWeek.Sunday, 2));
}
