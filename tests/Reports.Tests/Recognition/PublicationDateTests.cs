using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class PublicationDateTests
{
    private static readonly DateOnly Day = new(2026, 11, 17);

    [Fact]
    public void A_day_behind_the_period_dates_the_report()
    {
        var report = Read(Cover.Company with { Masthead = "岚川证券研究所\n\n电力设备与新能源行业周报（2026.11.09-2026.11.13）｜2026年11月17日" });
        Assert.Equal((Day, DateBasis.Stated, new DateOnly(2026, 11, 13)), (report.PublishedOn, report.PublishedOnBasis, report.PeriodTo));
    }

    [Fact]
    public void The_day_of_a_price_over_the_columns_of_a_table_dates_nothing() =>
        Assert.Equal(Day, Read(Cover.Sector with { Masthead = "代码\t简称\t收盘价\tEPS\n\t2026/11/13\t2025A\t2026E\n688917.SH\t岑石科技\t126.40\t2.10\t3.02\n\n岚川证券研究所\n\nlcdate\t2026年11月17日" }).PublishedOn);

    [Theory]
    [InlineData("2026年11月17日")]
    [InlineData("2026 年 11 月 17 日")]
    [InlineData("２０２６年１１月１７日")]
    [InlineData("2026-11-17")]
    [InlineData("2026/11/17")]
    [InlineData("2026.11.17")]
    [InlineData("20261117")]
    [InlineData("二〇二六年十一月十七日")]
    [InlineData("二零二六年十一月十七日")]
    [InlineData("二○二六年十一月十七日")]
    [InlineData("2026年11月17日 星期二")]
    [InlineData("2026年11月17日（星期二）")]
    [InlineData("*2026/11/17　星期二*")]
    [InlineData("每日晨报 2026-11-17 星期二")]
    [InlineData("相关报告\n1《一季报超预期》2026.04.27\n证券研究报告/公司点评 2026年11月17日")]
    [InlineData("2026年11月17日 08:30")]
    [InlineData("发布日期：2026-11-17")]
    [InlineData("报告日期：2026年11月17日")]
    [InlineData("报告发布日期：2026/11/17")]
    [InlineData("发布时间：2026年11月17日")]
    [InlineData("报告日期    2026.11.17")]
    [InlineData("报告日期\n2026-11-17")]
    [InlineData("日期：2026年11月17日")]
    [InlineData("公司点评 | 2026年11月17日")]
    [InlineData("公司点评　2026年11月17日")]
    [InlineData("岚川证券研究所｜2026年11月17日｜公司点评")]
    [InlineData("证券研究报告 | 2026-11-17")]
    [InlineData("2026年11月17日　|　证券研究报告")]
    [InlineData("| 报告日期 | 2026-11-17 |\n| --- | --- |\n| 行业 | 电子 |")]
    [InlineData("2026 年 11 月 17 日                          公司点评")]
    [InlineData("17 November 2026")]
    [InlineData("17th November 2026")]
    [InlineData("17 Nov 2026")]
    [InlineData("17-Nov-2026")]
    [InlineData("17-Nov-26")]
    [InlineData("November 17, 2026")]
    [InlineData("Nov 17, 2026")]
    [InlineData("Nov. 17, 2026")]
    [InlineData("NOVEMBER 17, 2026")]
    [InlineData("Tuesday, 17 November 2026")]
    [InlineData("Equity Research | 17 November 2026")]
    [InlineData("Publication date: 17 November 2026")]
    [InlineData("Date: 17 Nov 2026")]
    [InlineData("Published on 17 November 2026")]
    public void The_day_of_the_report_is_read_in_every_form(string masthead)
    {
        var report = Read(Cover.Company with { Masthead = masthead });
        Assert.Equal((Day, DateBasis.Stated), (report.PublishedOn, report.PublishedOnBasis));
    }

    [Theory]
    [InlineData("收盘价（2026年11月16日）：126.40元")]
    [InlineData("股价 (2026-11-16)    126.40元")]
    [InlineData("股价（元）\n2026-11-16")]
    [InlineData("市场数据：2026年11月16日")]
    [InlineData("市场数据 2026-11-16")]
    [InlineData("数据日期：2026-11-13")]
    [InlineData("数据截至2026年11月13日")]
    [InlineData("截至2026年11月13日，公司在手订单27亿元。")]
    [InlineData("上市日期：2019-06-03")]
    [InlineData("成立日期：2003-05-06")]
    [InlineData("解禁日期：2027-01-15")]
    [InlineData("公司于2026年11月10日公告三季报。")]
    [InlineData("事件：2026年11月10日，公司公告三季报。")]
    [InlineData("2026年11月10日，公司公告三季报。")]
    [InlineData("股价走势\n2025-11-17   2026-03-17   2026-07-17   2026-11-16")]
    [InlineData("股价表现\n2025-11-17\n2026-03-17\n2026-07-17\n2026-11-16")]
    [InlineData("相对沪深300表现图\n\n2026-11-16")]
    [InlineData("相关研究\n1. 《岑石科技中报点评：订单结构优化》（2026年8月28日，增持）")]
    [InlineData("相关报告\n《岑石科技：压舱石》2026.03.12")]
    [InlineData("相关报告\n《岑石科技：压舱石》\n2026-03-12")]
    [InlineData("《岑石科技：压舱石》-2026/03/12")]
    [InlineData("2026-03-12 《岑石科技：压舱石》")]
    [InlineData("相关报告\n岑石科技：压舱石 - 2026年3月12日\n岑石科技：订单结构优化 - 2026年8月28日")]
    [InlineData("注：股价为2026年11月16日收盘价")]
    [InlineData("Priced as of 16 November 2026")]
    [InlineData("Price (16 Nov 2026) HK$588.00")]
    [InlineData("Data as of 13 Nov 2026")]
    [InlineData("Next results: 20 March 2027")]
    [InlineData("Related research\nGood games, fair price (Neutral), 12 August 2026")]
    [InlineData("Listing date: 3 June 2019")]
    [InlineData("相关报告\n岑石科技：新品放量，订单能见度\n延长 2026-08-12")]
    [InlineData("相关研究\n《\n新品放量，订单能见度延长》\n2026.08.12")]
    [InlineData("日期 2026/11/16\n当前股价(元) 126.40")]
    public void Other_days_on_the_cover_are_not_the_reports(string other)
    {
        var dated = Read(Cover.Company with { Facts = "买入（维持）\n\n" + other });
        Assert.Equal((Day, DateBasis.Stated), (dated.PublishedOn, dated.PublishedOnBasis));
        var undated = Read(Cover.Company with { Masthead = "岚川证券研究所　|　公司点评", Facts = "买入（维持）\n\n" + other });
        Assert.Equal((null, null), (undated.PublishedOn, undated.PublishedOnBasis));
    }

    [Theory]
    [InlineData("2026年13月17日")]
    [InlineData("2026年2月30日")]
    [InlineData("2026-11-31")]
    [InlineData("11月17日")]
    [InlineData("2026年11月")]
    [InlineData("第20261117期")]
    public void What_is_no_whole_day_dates_nothing(string masthead) =>
        Assert.Null(Read(Cover.Company with { Masthead = masthead }).PublishedOn);

    [Fact]
    public void Two_labelled_days_that_differ_are_none()
    {
        var report = Read(Cover.Company with { Masthead = "报告日期：2026年11月17日\n\n发布日期：2026年11月19日" });
        Assert.Equal((null, null), (report.PublishedOn, report.PublishedOnBasis));
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "dateContradictory");
    }

    [Fact]
    public void A_labelled_day_goes_before_one_that_stands_alone() =>
        Assert.Equal(Day, Read(Cover.Company with { Masthead = "2026年11月13日\n\n报告日期：2026年11月17日" }).PublishedOn);

    [Fact]
    public void A_day_without_a_report_date_is_that_of_the_upload()
    {
        var parsed = Parsed(System.Text.Encoding.UTF8.GetBytes((Cover.Company with { Masthead = "公司点评" }).ToString()), "report.md");
        var source = new ReportSource("report.md", null, 1, "", default);
        var uploaded = parsed.At(source, new DateOnly(2026, 11, 20), default);
        Assert.Equal((null, new DateOnly(2026, 11, 20)), (uploaded.PublishedOn, uploaded.EffectiveOn));
    }
}
