using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.PdfReports;

namespace Reports.Tests.Documents;

/// <summary>Rows of tables whose cells have several lines.</summary>
public class PdfTableTests
{
    [Fact]
    public void A_cell_beside_another_of_several_lines_is_in_its_row()
    {
        var parsed = Read(page => page.Text(50, 180, "建议关注标的", 10)
            .Text(50, 204, "主题", 9).Text(150, 204, "公司", 9).Text(250, 204, "进展", 9)
            .Text(50, 233.5, "AI+办公", 9).Text(150, 233.5, "墨舫科技", 9).Lines(250, 226, 9, "新版办公助手已在三家券商上线，客户续费", "率保持在九成以上，年内计划推出私有部署")
            .Text(150, 272.5, "归帆办公", 9).Lines(250, 265, 9, "文档引擎完成改造，海外版本进入公测，首", "批两百家企业客户正在试用并反馈意见")
            .Text(50, 311.5, "AI+安防", 9).Text(150, 311.5, "朔岩传感", 9).Lines(250, 304, 9, "前端芯片放量，单台价值量提升一倍，渠道", "库存处在近两年低位，订单环比继续增长"));
        Assert.Contains("AI+办公\t墨舫科技\t新版办公助手已在三家券商上线，客户续费率保持在九成以上，年内计划推出私有部署", parsed.Text, StringComparison.Ordinal);
        Assert.Equal(["AI+办公:墨舫科技", "AI+办公:归帆办公", "AI+安防:朔岩传感"],
            parsed.Report.Recommendations.Select(recommendation => $"{recommendation.Theme}:{recommendation.Stock.Name}"));
    }

    [Fact]
    public void Rows_of_one_line_each_stay_rows()
    {
        var text = Read(page => page.Table(200, [50, 200, 300], ["收盘价（元）", "126.40", "甲"], ["总市值（亿元）", "", "乙"], ["总股本（亿股）", "3.05", ""])).Text;
        Assert.Contains("收盘价（元）\t126.40\t甲\n总市值（亿元）\t乙\n总股本（亿股）\t3.05", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("688917 CH Equity", "688917.SH")]
    [InlineData("9736 HK Equity", "9736.HK")]
    [InlineData("2330 TT Equity", "2330.TW")]
    public void Codes_are_read_as_terminals_print_them(string printed, string code) =>
        Assert.Equal(code, Reading.Read(Cover.Sector with { Facts = $"代码\t公司\t评级\n{printed}\t岑石科技\t买入\n605788.SH\t砚湖乳业\t增持" }).StockRatings[0].Stock.Code);

    [Fact]
    public void A_word_that_is_set_wide_is_one_word()
    {
        var report = Read(page => page.Text(50, 300, "免责声明", 10).Text(50, 330, "股票投资评级：", 10)
            .Text(50, 350, "强烈推荐（预计6个月内，股价表现强于沪深300指数20%以上）", 10)
            .Text(50, 370, "推", 10).Text(80, 370, "荐（预计6个月内，股价表现强于沪深300指数10%至20%之间）", 10)
            .Text(50, 390, "中", 10).Text(80, 390, "性（预计6个月内，股价表现相对沪深300指数在±10%之间）", 10)).Report;
        Assert.Equal(["强烈推荐", "推荐", "中性"], report.RatingScale.Select(definition => definition.Term));
        Assert.All(report.RatingScale, definition => Assert.Equal(RatingSubject.Company, definition.AppliesTo));
    }

    [Fact]
    public void A_paragraph_beside_a_scale_leaves_its_rows_apart()
    {
        var report = Read(page => page.Text(50, 300, "免责声明", 10)
            .Lines(50, 330, 9, "报告中投资建议涉及的评级标准为报", "告发布日后6个月内的相对市场表现，", "也即公司股价相对同期沪深300指数", "的涨跌幅。评级分为股票评级和行业", "评级，另有说明的除外。")
            .Text(220, 334, "股票评级", 9).Text(290, 334, "买入", 9).Text(330, 334, "相对沪深300指数涨幅15%以上", 9)
            .Text(290, 347, "增持", 9).Text(330, 347, "相对沪深300指数涨幅介于5%～15%之间", 9)
            .Text(290, 360, "中性", 9).Text(330, 360, "相对沪深300指数涨幅介于-5%～5%之间", 9)
            .Text(290, 373, "减持", 9).Text(330, 373, "相对沪深300指数跌幅5%以上", 9)).Report;
        Assert.Equal(["买入 15..", "增持 5..15", "中性 -5..5", "减持 ..-5"], report.RatingScale.Select(definition => $"{definition.Term} {definition.LowerPct:0}..{definition.UpperPct:0}"));
    }
}
