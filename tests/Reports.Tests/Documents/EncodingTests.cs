using System.Text;
using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Documents;

public class EncodingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, string> Encodings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in (string[])["utf-8", "utf-8 mark", "utf-16le", "utf-16le mark", "utf-16be", "utf-16be mark", "gb18030"])
            {
                foreach (var lineEnd in (string[])["\n", "\r\n", "\r"]) data.Add(name, lineEnd);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_report_reads_the_same_in_every_encoding(string encoding, string lineEnd)
    {
        var text = (Cover.Company with { Facts = "投资评级：买入（维持）\n\n目标价：158.00元" }).ToString();
        var report = Read(Encode(text.Replace("\n", lineEnd, StringComparison.Ordinal), encoding), "报告.txt");
        var rating = Assert.Single(report.StockRatings);
        Assert.Equal(("688917.SH", "岑石科技", "买入", RatingChange.Maintained), (rating.Stock.Code, rating.Stock.Name, rating.Term, rating.Change ?? default));
        Assert.Equal(158m, rating.TargetPrice);
        Assert.Equal("岚川证券", report.Broker?.Name);
        Assert.Equal(["下游扩产推迟", "新产品验证慢于预期"], report.Risks.Select(risk => risk.Text));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("utf-16le mark")]
    public void An_English_report_reads_the_same_in_every_encoding(string encoding)
    {
        var rating = Assert.Single(Read(Encode((Cover.English with { Facts = "Rating: Buy" }).ToString(), encoding), "report.txt").StockRatings);
        Assert.Equal(("9736.HK", "Buy"), (rating.Stock.Code, rating.Term));
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.TXT")]
    [InlineData("report.md")]
    [InlineData("report.markdown")]
    [InlineData("2026/11/岑石科技点评.md")]
    [InlineData("report")]
    public void Text_and_Markdown_are_read_by_their_endings(string name) => Assert.True(Parse(Encoding.UTF8.GetBytes(Cover.Company.ToString()), name).Succeeded);

    private static byte[] Encode(string text, string name) => name switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16le mark" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        "utf-16be mark" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => Gb18030.GetBytes(text),
    };
}
