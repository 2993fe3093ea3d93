using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class KindTests
{
    [Theory]
    [InlineData("行业点评", ReportKind.Industry)]
    [InlineData("行业深度研究", ReportKind.Industry)]
    [InlineData("电子行业周报", ReportKind.Industry)]
    [InlineData("策略研究", ReportKind.Strategy)]
    [InlineData("A股策略周报", ReportKind.Strategy)]
    [InlineData("宏观点评", ReportKind.Macro)]
    [InlineData("宏观事件点评", ReportKind.Macro)]
    [InlineData("宏观研究", ReportKind.Macro)]
    [InlineData("固定收益研究", ReportKind.FixedIncome)]
    [InlineData("固收点评", ReportKind.FixedIncome)]
    [InlineData("转债周报", ReportKind.FixedIncome)]
    [InlineData("金融工程", ReportKind.Quant)]
    [InlineData("量化专题", ReportKind.Quant)]
    [InlineData("Equity Strategy", ReportKind.Strategy)]
    [InlineData("Macro", ReportKind.Macro)]
    [InlineData("Fixed Income", ReportKind.FixedIncome)]
    [InlineData("Sector Report", ReportKind.Industry)]
    public void The_cover_says_what_kind_of_report_it_is(string label, ReportKind kind) =>
        Assert.Equal(kind, Read(Cover.Sector with { Masthead = $"岚川证券研究所　|　{label}　|　2026年11月17日", Subject = "" }).Kind);

    [Fact]
    public void The_shares_of_one_company_make_the_report_its_own()
    {
        var report = Read(Cover.Sector with { Masthead = "岚川证券研究所\n\n买入（维持）\n\n行业：　机械设备\n\n2026年11月17日\n\n最新收盘价（元）\t64.31\n总股本（百万股）\t411.20", Subject = "" });
        Assert.Equal((ReportKind.Company, null), (report.Kind, report.IndustryRating));
    }

    [Fact]
    public void Gold_stocks_with_their_codes_are_several()
    {
        var report = Read(Cover.Sector with { Masthead = "策略研究\n\n2026年11月十大金股：科技与红利均衡", Subject = "汽车：云岫底盘（603976.SH）\n\n电子：岑石科技（688917.SH）\n\n机械：北渚电气（002968.SZ）" });
        Assert.Equal((ReportKind.Strategy, 0), (report.Kind, report.StockRatings.Count));
    }

    [Fact]
    public void A_stock_that_only_the_end_of_a_page_names_is_what_the_report_is_on()
    {
        var body = string.Concat(Enumerable.Range(1, 40).Select(number => $"第{number}家客户完成验收，交付节奏稳步推进。\n"));
        var report = Read(Cover.Company with { Masthead = "2026年11月17日", Title = "", Subject = "", Body = body + "岑石科技 (688917.SH) 买入（维持评级） 公司研究\n" });
        Assert.Equal((ReportKind.Company, "688917.SH"), (report.Kind, Assert.Single(report.StockRatings).Stock.Code));
    }

    [Fact]
    public void A_report_on_a_stock_is_a_company_report() =>
        Assert.Equal(ReportKind.Company, Read(Cover.Company with { Masthead = "2026年11月17日" }).Kind);

    [Theory]
    [InlineData("公司点评", ReportSeries.Comment)]
    [InlineData("事件点评", ReportSeries.Comment)]
    [InlineData("公司深度报告", ReportSeries.DeepDive)]
    [InlineData("深度研究", ReportSeries.DeepDive)]
    [InlineData("首次覆盖报告", ReportSeries.Initiation)]
    [InlineData("电子周报", ReportSeries.Weekly)]
    [InlineData("行业周报", ReportSeries.Weekly)]
    [InlineData("行业双周报", ReportSeries.Weekly)]
    [InlineData("行业月报", ReportSeries.Monthly)]
    [InlineData("2026年12月金股", ReportSeries.Monthly)]
    [InlineData("晨会纪要", ReportSeries.Daily)]
    [InlineData("研究早观点", ReportSeries.Daily)]
    [InlineData("投資晨訊", ReportSeries.Daily)]
    [InlineData("每日市場速遞", ReportSeries.Daily)]
    [InlineData("三季报前瞻", ReportSeries.Preview)]
    [InlineData("Initiation of Coverage", ReportSeries.Initiation)]
    [InlineData("Weekly", ReportSeries.Weekly)]
    [InlineData("Earnings Preview", ReportSeries.Preview)]
    [InlineData("Deep Dive", ReportSeries.DeepDive)]
    [InlineData("研究报告", ReportSeries.Other)]
    public void The_cover_says_what_series_it_belongs_to(string label, ReportSeries series) =>
        Assert.Equal(series, Read(Cover.Sector with { Masthead = $"岚川证券研究所　|　{label}　|　2026年11月17日", Title = "# 设备订单先行回暖" }).Series);

    [Theory]
    [InlineData("电子行业", "电子")]
    [InlineData("行业：电子", "电子")]
    [InlineData("所属行业：电子", "电子")]
    [InlineData("电子行业周报", "电子")]
    [InlineData("电子行业点评", "电子")]
    [InlineData("电子 | 行业深度", "电子")]
    [InlineData("食品饮料行业", "食品饮料")]
    [InlineData("行星滚柱丝杠行业深度报告\n\n机械行业", "机械")]
    [InlineData("| 行业 | 电子 |\n| --- | --- |\n| 日期 | 2026-11-17 |", "电子")]
    public void The_industry_stands_on_the_cover(string printed, string industry) =>
        Assert.Equal(industry, Read(Cover.Sector with { Subject = printed }).Industry);

    [Theory]
    [InlineData("行业研究")]
    [InlineData("证券研究报告")]
    [InlineData("本行业景气回升")]
    public void What_names_no_industry_is_none(string printed) => Assert.Null(Read(Cover.Sector with { Subject = printed, Masthead = "2026年11月17日" }).Industry);

    [Theory]
    [InlineData("# 刻蚀新品放量，合同负债再创新高", "刻蚀新品放量，合同负债再创新高")]
    [InlineData("刻蚀新品放量，合同负债再创新高", "刻蚀新品放量，合同负债再创新高")]
    [InlineData("**刻蚀新品放量，合同负债再创新高**", "刻蚀新品放量，合同负债再创新高")]
    [InlineData("# 岑石科技（688917.SH）：刻蚀新品放量，合同负债再创新高", "刻蚀新品放量，合同负债再创新高")]
    [InlineData("# 电子周报：刻蚀新品放量，合同负债再创新高", "刻蚀新品放量，合同负债再创新高")]
    [InlineData("# 公司深度报告\n\n## 刻蚀新品放量，合同负债再创新高", "刻蚀新品放量，合同负债再创新高")]
    [InlineData("——刻蚀新品放量，合同负债再创新高", "刻蚀新品放量，合同负债再创新高")]
    [InlineData("五轴机床出海提速，上调目标价", "五轴机床出海提速，上调目标价")]
    public void The_headline_is_the_title(string printed, string title) => Assert.EndsWith(title, Read(Cover.Company with { Title = printed }).Title, StringComparison.Ordinal);

    [Fact]
    public void The_series_is_the_title_where_nothing_else_is_printed() =>
        Assert.Equal("电子行业周报", Read(Cover.Sector with { Masthead = "2026年11月17日", Title = "# 电子行业周报", Subject = "", Body = "风险提示：需求放缓。" }).Title);

    [Fact]
    public void A_Chinese_report_full_of_tickers_is_Chinese() =>
        Assert.Equal("zh", Read(Cover.Company with { Body = Cover.Company.Body + "\n\n" + string.Join(' ', Enumerable.Repeat("LNTN.US EV/EBITDA", 30)) }).Language);

    [Fact]
    public void An_English_report_with_a_Chinese_name_is_English() =>
        Assert.Equal("en", Read(Cover.English with { Subject = "Lanternhall Games (9736 HK) 灯堂游戏" }).Language);
}
