using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Documents;

/// <summary>One report in the shapes that extractors and converters leave it in.</summary>
public class LayoutTests
{
    private static readonly string Plain = (Cover.Company with
    {
        Facts = "投资评级：买入（维持）\n\n目标价：158.00元",
        Body = "## 核心观点\n\n公司前三季度收入稳步增长，新品进入验收阶段，订单能见度覆盖至明年二季度。公司在手订单较年初增长三成，其中刻蚀设备占七成，薄膜设备占两成。\n\n风险提示：下游扩产推迟；新产品验证慢于预期。",
    }).ToString();

    public static TheoryData<string> Shapes => new("lines", "crlf", "tabs", "indented", "quoted", "bold", "blank lines", "no-break spaces", "invisible", "full width", "one line", "spaced", "spaced lines", "trailing blanks");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Firm_date_rating_and_analysts_are_read_in_every_shape(string shape)
    {
        var report = Read(Shape(shape), "report.txt");
        Assert.Equal("岚川证券", report.Broker?.Name);
        Assert.Equal((new DateOnly(2026, 11, 17), DateBasis.Stated), (report.PublishedOn, report.PublishedOnBasis));
        var rating = Assert.Single(report.StockRatings);
        Assert.Equal(("688917.SH", "买入", RatingChange.Maintained), (rating.Stock.Code, rating.Term, rating.Change));
        Assert.Equal(158m, rating.TargetPrice);
        var analyst = Assert.Single(report.Analysts);
        Assert.Equal(("沈砚秋", "S1920523040002", "shenyq@lanchuan.example"), (analyst.Name, analyst.Certificate, analyst.Email?.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(2, report.Risks.Count);
    }

    [Theory]
    [InlineData("投资评级：买&nbsp;入（维持）")]
    [InlineData("投资评级：<b>买入</b>（维持）")]
    [InlineData("投资评级：<span style=\"color:red\">买入</span>（维持）")]
    [InlineData("投资评级：买入\\(维持\\)")]
    [InlineData("投资评级：_买入_（维持）")]
    [InlineData("> 投资评级：买入（维持）")]
    [InlineData("- 投资评级：买入（维持）")]
    [InlineData("投资评级：买入（维持）<br/>目标价：158.00元")]
    [InlineData("[投资评级：买入（维持）](#rating)")]
    [InlineData("![](images/cover.png)投资评级：买入（维持）")]
    public void Marks_of_converters_are_no_text(string facts)
    {
        var rating = OnlyRating(Cover.Company with { Facts = facts });
        Assert.Equal(("买入", RatingChange.Maintained), (rating.Term?.Replace(" ", "", StringComparison.Ordinal), rating.Change));
    }

    [Fact]
    public void Evidence_points_into_the_text_as_printed()
    {
        var parsed = Parsed(System.Text.Encoding.UTF8.GetBytes((Cover.Company with { Facts = "投资评级：**买入**（维持）\r\n\r\n目标价：１５８．００元" }).ToString()), "report.md");
        var rating = Assert.Single(parsed.Report.StockRatings);
        Assert.Contains("１５８．００", rating.TargetPriceEvidence?.Quote, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', parsed.Text);
        Assert.Equal(parsed.Text[rating.Evidence!.Start..(rating.Evidence!.Start + rating.Evidence!.Length)], rating.Evidence!.Quote);
    }

    [Fact]
    public void The_same_bytes_give_the_same_report()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Plain);
        Assert.Equal(ReportJson.Serialize(Parsed(bytes, "a.md").Report), ReportJson.Serialize(Parsed(bytes, "a.md").Report));
    }

    private static string Shape(string name) => name switch
    {
        "crlf" => Plain.Replace("\n", "\r\n", StringComparison.Ordinal),
        "tabs" => Plain.Replace("：", "：\t", StringComparison.Ordinal),
        "indented" => Plain.Replace("\n", "\n    ", StringComparison.Ordinal),
        "quoted" => "> " + Plain.Replace("\n", "\n> ", StringComparison.Ordinal),
        "bold" => string.Join('\n', Plain.Split('\n').Select(line => line.Length == 0 || line.StartsWith('#') ? line : $"**{line}**")),
        "blank lines" => Plain.Replace("\n", "\n\n", StringComparison.Ordinal),
        "no-break spaces" => Plain.Replace("：", "：\u00A0", StringComparison.Ordinal),
        "invisible" => string.Join('\u200B', Plain.AsEnumerable()),
        "full width" => string.Concat(Plain.Select(character => character is >= '0' and <= '9' ? (char)(character + 0xFEE0) : character)),
        "one line" => string.Concat(Plain.Where(character => !char.IsWhiteSpace(character) && character != '#')),
        "spaced" => string.Join(' ', Plain.Replace("\n\n", "\n", StringComparison.Ordinal).AsEnumerable()).Replace(" \n ", "\n", StringComparison.Ordinal),
        "spaced lines" => string.Join("\n\n", Plain.Split("\n\n").Select(part => string.Join(' ', part.AsEnumerable()))),
        "trailing blanks" => Plain.Replace("\n", "   \n", StringComparison.Ordinal),
        _ => Plain,
    };
}
