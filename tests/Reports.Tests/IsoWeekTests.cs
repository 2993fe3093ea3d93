namespace Reports.Tests;

public class IsoWeekTests
{
    [Theory]
    [InlineData("2024-12-03", "2024-W49")]
    [InlineData("2021-01-03", "2020-W53")]
    [InlineData("2024-12-30", "2025-W01")]
    public void A_day_lies_in_its_iso_week(string day, string week)
    {
        Assert.Equal(week, IsoWeek.Of(DateOnly.Parse(day, null)).ToString());
        Assert.True(IsoWeek.TryParse(week, out var parsed));
        Assert.True(parsed.Contains(DateOnly.Parse(day, null)));
    }

    [Theory]
    [InlineData("2024-W00")]
    [InlineData("2024-W53")]
    [InlineData("2024W49")]
    [InlineData("W49-2024")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_week_is_refused(string? text) => Assert.False(IsoWeek.TryParse(text, out _));

    [Fact]
    public void The_week_before_the_first_is_the_last_of_the_year_before()
    {
        Assert.True(IsoWeek.TryParse("2021-W01", out var week));
        Assert.Equal("2020-W53", week.Previous.ToString());
    }
}
