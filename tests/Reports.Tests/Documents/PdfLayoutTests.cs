using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.PdfReports;

namespace Reports.Tests.Documents;

/// <summary>What a page shows in columns, tables and at its edges, in the order in which it is read.</summary>
public class PdfLayoutTests
{
    private static readonly string Paragraph = string.Join('\n', Prose);

    /// <summary>Reaches over both columns and ends them.</summary>
    private const string Source = "资料来源：公司公告，岚川证券研究所整理。股价截至2026年11月16日收盘，市值按总股本计算，单位为人民币；每股数据为摊薄口径。";

    private static readonly double[] Columns = [50, 200, 290, 380, 470];

    [Theory]
    [InlineData(50, 400)]
    [InlineData(250, 50)]
    public void A_bar_at_the_side_of_a_cover_does_not_tear_the_body(double body, double side)
    {
        var parsed = Read(page => page.Lines(body, 180, 10, Prose).Labels(side, 182).Text(50, 600, Source, 9));
        Assert.Contains(Paragraph, parsed.Text, StringComparison.Ordinal);
        Assert.Contains(string.Join('\n', Side.Select(row => $"{row.Label}\t{row.Value}")), parsed.Text, StringComparison.Ordinal);
        var rating = Assert.Single(parsed.Report.StockRatings);
        Assert.Equal(("688917.SH", "买入", RatingChange.Maintained, 158m), (rating.Stock.Code, rating.Term, rating.Change, rating.TargetPrice));
    }

    [Theory]
    [InlineData(ChineseFont.Predefined, false)]
    [InlineData(ChineseFont.Predefined, true)]
    [InlineData(ChineseFont.ToUnicode, false)]
    [InlineData(ChineseFont.ToUnicode, true)]
    internal void Fonts_without_a_file_of_their_own_are_read(ChineseFont font, bool compressed)
    {
        var pdf = new PdfWriter(font) { Compress = compressed };
        pdf.AddPage().Masthead().Lines(50, 180, 10, Prose).Ending();
        var report = Read(pdf).Report;
        Assert.Equal(("岚川证券", new DateOnly(2026, 11, 17), "刻蚀新品放量，合同负债再创新高"), (report.Broker?.Name, report.PublishedOn, report.Title));
        Assert.Equal(["下游扩产推迟", "新产品验证慢于预期"], report.Risks.Select(risk => risk.Text));
        Assert.Equal("S1920523040002", Assert.Single(report.Analysts).Certificate);
    }

    [Fact]
    public void Two_columns_of_prose_are_read_one_after_the_other()
    {
        string[] right = [.. Prose.Select(line => line.Replace("公司", "行业", StringComparison.Ordinal).Replace("设备", "材料", StringComparison.Ordinal))];
        var text = Read(page => page.Lines(50, 180, 9, Prose).Lines(320, 180, 9, right)).Text;
        Assert.Contains(Paragraph, text, StringComparison.Ordinal);
        Assert.Contains(string.Join('\n', right), text, StringComparison.Ordinal);
        Assert.True(text.IndexOf(Prose[^1], StringComparison.Ordinal) < text.IndexOf(right[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Behind_a_picture_and_a_headline_the_cover_is_two_pages_more()
    {
        var pdf = new PdfWriter();
        pdf.AddPage().Text(50, 40, "岚川证券", 12).Text(50, 300, "公司研究丨深度报告丨岑石科技（688917.SH）", 12).Text(50, 330, "刻蚀新品放量，合同负债再创新高", 26);
        pdf.AddPage().Text(50, 40, "报告要点", 12).Lines(50, 80, 10, Prose);
        pdf.AddPage().Masthead().Text(50, 140, "投资评级 买入丨维持", 12).Lines(50, 180, 10, Prose).Ending();
        var report = Read(pdf).Report;
        Assert.Equal((new DateOnly(2026, 11, 17), "买入", RatingChange.Maintained), Assert.Single(report.StockRatings) is var rating ? (report.PublishedOn, rating.Term, rating.Change) : default);
    }

    [Fact]
    public void Certificates_stand_under_the_names_they_belong_to()
    {
        var analysts = Read(page => page.Text(50, 300, "沈砚秋").Text(200, 300, "陆知微").Text(350, 300, "顾临川")
            .Text(50, 314, "SAC：S1920523040003").Text(350, 314, "SAC：S1920523040004").Text(50, 328, "SFC：BQX731")).Report.Analysts;
        Assert.Equal<(string, string?)>([("沈砚秋", "S1920523040003"), ("顾临川", "S1920523040004")], analysts.Select(analyst => (analyst.Name, analyst.Certificate)));
    }

    [Fact]
    public void In_smaller_type_right_under_an_English_headline_stands_its_subtitle()
    {
        var pdf = new PdfWriter();
        pdf.AddPage().Text(50, 40, "Halden Brook Securities", 9).Text(400, 40, "17 November 2026", 9)
            .Text(50, 80, "A better mix powers a clean beat", 20).Text(50, 110, "Order book crosses HK$10b; exports on track", 13)
            .Lines(50, 150, 10, "Lanternhall Games (9736 HK) delivered a strong third quarter, with profits well", "ahead of our estimates. We keep our Buy rating.", "", "Risks: a delay of the sequel; loss of key designers.")
            .Lines(50, 300, 8, "Disclosures", "Published by Halden Brook Securities Limited, Hong Kong.");
        Assert.Equal("A better mix powers a clean beat", Read(pdf).Report.Title);
    }

    [Fact]
    public void A_rating_set_as_large_as_the_headline_above_it_is_no_part_of_it()
    {
        var pdf = new PdfWriter();
        pdf.AddPage().Text(50, 40, "岚川证券研究所", 9).Text(400, 40, "2026年11月17日", 9)
            .Lines(50, 80, 20, "岑石科技（688917.SH）：刻蚀新品放量，合同负债再创新高", "买入").Lines(50, 180, 10, Prose).Ending();
        var report = Read(pdf).Report;
        Assert.Equal(("岑石科技（688917.SH）：刻蚀新品放量，合同负债再创新高", "买入"), (report.Title, Assert.Single(report.StockRatings).Term));
    }

    [Fact]
    public void A_headline_over_two_lines_is_one()
    {
        var pdf = new PdfWriter();
        pdf.AddPage().Text(50, 40, "岚川证券研究所", 9).Text(400, 40, "2026年11月17日", 9)
            .Lines(50, 80, 20, "刻蚀新品放量带动收入与利润同步上行，合同负", "债再创新高").Text(50, 150, "岑石科技（688917.SH）", 12)
            .Lines(50, 180, 10, Prose).Ending();
        Assert.Equal("刻蚀新品放量带动收入与利润同步上行，合同负债再创新高", Read(pdf).Report.Title);
    }

    [Fact]
    public void Cells_stay_in_their_columns_where_others_are_missing()
    {
        var forecasts = Read(page => page.Text(50, 180, "投资评级：买入（维持）").Text(50, 200, "盈利预测与估值", 9).Table(220, Columns,
            ["指标", "2025A", "2026E", "2027E", "2028E"],
            ["营业收入（百万元）", "4,905", "6,630", "8,420", "10,310"],
            ["归母净利润（百万元）", "", "1,205", "", "2,010"],
            ["EPS（元）", "", "2.92", "3.51", ""],
            ["PE（倍）", "61.7", "", "", "25.9"])).Report.Forecasts;
        Assert.Equal(
            ["EPS 2026E 2.92", "EPS 2027E 3.51", "PE 2025A 61.7", "PE 2028E 25.9", "netProfit 2026E 1205", "netProfit 2028E 2010", "revenue 2025A 4905", "revenue 2026E 6630", "revenue 2027E 8420", "revenue 2028E 10310"],
            forecasts.Select(forecast => FormattableString.Invariant($"{forecast.Metric} {forecast.Period} {forecast.Value:0.##}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_below_a_bar_at_the_side_is_not_torn_where_a_column_begins_like_the_bar()
    {
        var text = Read(page => page.Lines(50, 180, 10, Prose).Labels(380, 182).Table(340, Columns,
            ["指标", "2025A", "2026E", "2027E", "2028E"],
            ["营业收入（百万元）", "4,905", "6,630", "8,420", "10,310"],
            ["EPS（元）", "2.05", "2.92", "3.51", "4.88"],
            ["PE（倍）", "61.7", "43.3", "36.0", "25.9"])).Text;
        Assert.Contains("EPS（元）\t2.05\t2.92\t3.51\t4.88", text, StringComparison.Ordinal);
        Assert.Contains(Paragraph, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("归⺟净利润⽐去年增⻓，⻛险可控", "归母净利润比去年增长，风险可控")]
    [InlineData("ﬁnance and eﬃciency", "finance and efficiency")]
    internal void Radicals_and_ligatures_are_the_characters_that_they_look_like(string printed, string read)
    {
        var pdf = new PdfWriter(ChineseFont.ToUnicode);
        pdf.AddPage().Masthead().Text(50, 150, printed).Text(50, 165, "投资评级：买入（维持）").Lines(50, 180, 10, Prose).Ending();
        Assert.Contains(read, Read(pdf).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_runs_along_every_page_is_read_once()
    {
        var pdf = new PdfWriter();
        for (var number = 1; number <= 4; number++)
        {
            var page = pdf.AddPage().Text(50, 20, "岚川证券研究所每周必读", 8).Text(280, 825, $"请务必阅读正文之后的声明 {number} / 4", 8);
            if (number == 1) page.Masthead().Text(50, 150, "投资评级：买入（维持）");
            page.Text(50, 170, $"第{number}部分内容").Lines(50, 190, 10, Prose);
            if (number == 4) page.Ending();
        }
        var text = Read(pdf).Text;
        Assert.Equal(2, text.Split("岚川证券研究所每周必读").Length);
        Assert.Equal(2, text.Split("请务必阅读正文之后的声明").Length);
        Assert.All(Enumerable.Range(1, 4), number => Assert.Contains($"第{number}部分内容", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_bar_of_single_characters_is_read_downwards()
    {
        var text = Read(page =>
        {
            page.Lines(90, 180, 10, Prose).Text(90, 320, "投资评级：买入（维持）");
            foreach (var (index, character) in "证券研究报告".Index()) page.Text(20, 200 + index * 16, character.ToString(), 10);
        }).Text;
        Assert.Contains("\n证券研究报告\n", text, StringComparison.Ordinal);
        Assert.Contains(Paragraph, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 0 0 RG 0.5 w 50 60 m 100 60 l S 10 20 30 40 re f* n")]
    [InlineData("[2 1] 0 d /GS0 gs /Pattern cs /P0 scn 50 60 m 1 2 3 4 5 6 c h W* n")]
    [InlineData("/Span << /Lang (en) /Shown true >> BDC 0 0 1 rg EMC")]
    [InlineData("/Span << /ActualText (m \\) l (S) BT) /Key <6D> >> BDC EMC")]
    [InlineData("% BI ( [ <<\n0 g")]
    [InlineData("5 5 m 9 9 l 7 unheard S 1 1 m")]
    [InlineData("q 4 0 0 4 50 700 cm BI /W 2 /H 2 /BPC 8 /CS /G ID (<[%\nEI Q 0 g")]
    public void What_is_drawn_between_lines_of_text_changes_nothing(string operators)
    {
        var parsed = Read(page => page.Lines(50, 180, 10, Prose[0]).Raw(operators).Lines(50, 180 + 10 * PdfPage.LineHeight, 10, Prose[1..]));
        Assert.Contains(Paragraph, parsed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_stands_askew_is_a_watermark()
    {
        var text = Read(page => page.Lines(50, 180, 10, Prose).Text(50, 320, "投资评级：买入（维持）").Text(120, 500, "仅供松屿资产阅读", 40, degrees: 45)).Text;
        Assert.DoesNotContain("松屿", text, StringComparison.Ordinal);
        Assert.Contains(Paragraph, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_turned_by_a_quarter_is_read_by_itself()
    {
        var text = Read(page => page.Lines(50, 180, 10, Prose).Text(50, 320, "投资评级：买入（维持）").Text(30, 600, "证券研究报告·公司点评", 12, degrees: 90)).Text;
        Assert.Contains("\n证券研究报告·公司点评\n", text, StringComparison.Ordinal);
        Assert.Contains(Paragraph, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_a_template_keeps_behind_its_text_are_no_text()
    {
        var parsed = Read(page => page.Text(50, 79, "[Table_Title]", 18).Text(50, 160, "[Table_Invest]投资评级：买入（维持）").Lines(50, 180, 10, Prose));
        Assert.DoesNotContain("Table_", parsed.Text, StringComparison.Ordinal);
        Assert.Equal(("刻蚀新品放量，合同负债再创新高", "买入"), (parsed.Report.Title, Assert.Single(parsed.Report.StockRatings).Term));
    }

    [Fact]
    public void What_is_printed_twice_to_look_bold_is_read_once()
    {
        var parsed = Read(page => page.Text(50, 160, "投资评级：买入（维持）").Text(50.4, 160, "投资评级：买入（维持）").Lines(50, 180, 10, Prose));
        Assert.Equal(2, parsed.Text.Split("投资评级").Length);
        Assert.Equal(2, parsed.Text.Split("买入（维持）").Length);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_is_read_as_a_viewer_turns_it(int turn)
    {
        var upright = new PdfWriter();
        upright.AddPage().Masthead().Lines(50, 180, 10, Prose).Labels(400, 182).Ending();
        var turned = new PdfWriter();
        turned.AddPage(turn: turn).Masthead().Lines(50, 180, 10, Prose).Labels(400, 182).Ending();
        Assert.Equal(Read(upright).Text, Read(turned).Text);
    }

    [Fact]
    public void Evidence_names_its_page()
    {
        var pdf = new PdfWriter();
        pdf.AddPage().Masthead().Text(50, 160, "投资评级：买入（维持）").Lines(50, 180, 10, Prose);
        pdf.AddPage().Lines(50, 180, 10, Prose);
        pdf.AddPage().Lines(50, 180, 10, Prose).Ending();
        var report = Read(pdf).Report;
        Assert.Equal(1, Assert.Single(report.StockRatings).Evidence!.Page);
        Assert.All(report.Risks, risk => Assert.Equal(3, risk.Evidence!.Page));
    }
}
