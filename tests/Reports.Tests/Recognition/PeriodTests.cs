using System.Globalization;
using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class PeriodTests
{
    private const string Related = "相关报告\n\n1、《电子：三季报总结》2026.11.13\n\n2、《电子：三道坎》2026.10.30";

    [Theory]
    [InlineData("Games Weekly\nWeek of 9-13 November 2026")]
    [InlineData("Games Weekly\n9 – 13 November 2026")]
    [InlineData("Games Weekly | November 9-13, 2026")]
    [InlineData("Games Weekly | Nov 9 – Nov 13, 2026 | Hong Kong")]
    [InlineData("Games Weekly\n9-13 November")]
    [InlineData("Games Weekly\nFor the week ended 13 November 2026")]
    [InlineData("Games Weekly\nWeek ending Friday, November 13, 2026")]
    public void A_week_is_read_in_English(string series)
    {
        var report = Read(Cover.English with { Masthead = "HALDEN BROOK SECURITIES\n" + series + "\nDate: 17 November 2026", Subject = "" });
        Assert.Equal((new DateOnly(2026, 11, 9), new DateOnly(2026, 11, 13), new DateOnly(2026, 11, 17)), (report.PeriodFrom, report.PeriodTo, report.PublishedOn));
    }

    [Fact]
    public void A_week_that_ends_before_Friday_does_not_say_when_it_began()
    {
        var report = Read(Cover.English with { Masthead = "HALDEN BROOK SECURITIES\nGames Weekly | week ended 11 November 2026\nDate: 17 November 2026", Subject = "" });
        Assert.Equal((null, new DateOnly(2026, 11, 11)), (report.PeriodFrom, report.PeriodTo));
    }

    [Theory]
    [InlineData("电子行业2026年10月月报", "2026-10-01", "2026-10-31")]
    [InlineData("电子月报（2026年10月）", "2026-10-01", "2026-10-31")]
    [InlineData("电子行业2026年11月月报", null, null)]
    [InlineData("电子行业2025年10月月报", null, null)]
    public void A_monthly_named_after_a_month_past_covers_it(string series, string? from, string? to)
    {
        var report = Read(Cover.Sector with { Masthead = $"岚川证券研究所\n行业月报\n2026年11月17日\n{series}" });
        Assert.Equal((from, to), (report.PeriodFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.PeriodTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("电子周报（11.16—11.20）")]
    [InlineData("电子周报（11.16-11.20）")]
    [InlineData("电子周报(11/16-11/20)")]
    [InlineData("电子周报（11月16日—11月20日）")]
    [InlineData("电子周报（11月16日-20日）")]
    [InlineData("电子行业周报（1116-1120）")]
    [InlineData("电子周报 11.16-11.20")]
    [InlineData("电子行业周报\n\n（11.16~11.20）")]
    public void An_undated_periodical_takes_the_last_day_of_its_period(string masthead)
    {
        var report = Read(Cover.Sector with { Masthead = masthead, Facts = "强于大市（维持）", People = Cover.Sector.People + "\n\n" + Related });
        Assert.Equal((new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 20)), (report.PeriodFrom, report.PeriodTo));
        Assert.Equal((new DateOnly(2026, 11, 20), DateBasis.Inferred), (report.PublishedOn, report.PublishedOnBasis));
    }

    [Theory]
    [InlineData("电子周报（2026.11.16-2026.11.20）")]
    [InlineData("电子周报（2026/11/16-2026/11/20）")]
    [InlineData("电子周报（2026.11.16—11.20）")]
    [InlineData("电子周报（2026年11月16日-11月20日）")]
    [InlineData("电子周报（2026年11月16日至2026年11月20日）")]
    [InlineData("电子周报（20261116-20261120）")]
    public void A_period_with_its_year_needs_no_related_report(string masthead)
    {
        var report = Read(Cover.Sector with { Masthead = masthead });
        Assert.Equal((new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 20)), (report.PeriodFrom, report.PeriodTo));
        Assert.Equal((new DateOnly(2026, 11, 20), DateBasis.Inferred), (report.PublishedOn, report.PublishedOnBasis));
    }

    [Theory]
    [InlineData("电子周报（11.16—11.20）\n\n2026年11月22日", "2026-11-16", "2026-11-20", "2026-11-22")]
    [InlineData("电子周报（12.28—1.1）\n\n2027年1月3日", "2026-12-28", "2027-01-01", "2027-01-03")]
    [InlineData("电子周报（12.21—12.25）\n\n2027年1月3日", "2026-12-21", "2026-12-25", "2027-01-03")]
    public void A_dated_periodical_gives_its_period_the_year(string masthead, string from, string to, string published)
    {
        var report = Read(Cover.Sector with { Masthead = masthead });
        Assert.Equal((from, to, published), ($"{report.PeriodFrom:yyyy-MM-dd}", $"{report.PeriodTo:yyyy-MM-dd}", $"{report.PublishedOn:yyyy-MM-dd}"));
        Assert.Equal(DateBasis.Stated, report.PublishedOnBasis);
    }

    [Theory]
    [InlineData("电子周报（12.28—1.1）", "1、《电子：三季报总结》2026.12.24", "2026-12-28", "2027-01-01")]
    [InlineData("电子周报（1.4—1.8）", "1、《电子：年度策略》2026.12.30", "2027-01-04", "2027-01-08")]
    public void The_year_turns_between_a_related_report_and_the_period(string masthead, string related, string from, string to)
    {
        var report = Read(Cover.Sector with { Masthead = masthead, People = Cover.Sector.People + "\n\n相关报告\n\n" + related });
        Assert.Equal((from, to), ($"{report.PeriodFrom:yyyy-MM-dd}", $"{report.PeriodTo:yyyy-MM-dd}"));
    }

    [Fact]
    public void A_period_without_a_year_is_not_guessed()
    {
        var report = Read(Cover.Sector with { Masthead = "电子周报（11.16—11.20）" });
        Assert.Equal((null, null, null, null), (report.PeriodFrom, report.PeriodTo, report.PublishedOn, report.PublishedOnBasis));
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "periodWithoutYear");
    }

    [Theory]
    [InlineData("本周（11月16日至11月20日）电子指数上涨2.36%。")]
    [InlineData("本周（11.16-11.20），电子指数上涨2.36%。")]
    public void The_text_may_state_the_period(string sentence)
    {
        var report = Read(Cover.Sector with { Masthead = "电子周报\n\n2026年11月22日", Body = "## 行情回顾\n\n" + sentence + "\n\n风险提示：需求放缓。" });
        Assert.Equal((new DateOnly(2026, 11, 16), new DateOnly(2026, 11, 20)), (report.PeriodFrom, report.PeriodTo));
    }

    [Theory]
    [InlineData("本周（11月16日-11月20日），电子板块上涨2.36%。", "2026-11-16")]
    [InlineData("最近一周（2026/11/16-2026/11/20）电子板块上涨2.36%。", "2026-11-16")]
    [InlineData("本周（11月16日-11月20日）上涨。一周（11月9日-11月13日）下跌。", null)]
    public void The_text_behind_the_cover_may_state_the_week(string sentence, string? from)
    {
        var contents = "目录\n\n1 行情 .......... 3\n\n";
        var report = Read(Cover.Sector with { Masthead = "电子周报\n\n2026年11月22日", Body = Cover.Sector.Body + "\n\n" + contents + sentence });
        Assert.Equal(from, report.PeriodFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("展会将于11月24日至11月27日在上海举行。")]
    [InlineData("11月19日至20日，两家品牌先后举行新品活动。")]
    [InlineData("毛利率由（1.2-3.4）改善。")]
    public void Spans_of_other_things_are_no_period(string sentence)
    {
        var report = Read(Cover.Sector with { Masthead = "电子周报\n\n2026年11月22日", Body = "## 动态\n\n" + sentence + "\n\n风险提示：需求放缓。" });
        Assert.Equal((null, null), (report.PeriodFrom, report.PeriodTo));
    }

    [Fact]
    public void What_is_no_periodical_has_no_period() =>
        Assert.Null(Read(Cover.Company with { Body = "## 观点\n\n本周（11月16日至11月20日）公司举行路演。\n\n风险提示：需求放缓。" }).PeriodFrom);
}
