using System.Text;
using Reports.Securities;

namespace Reports.Tests.Securities;

public class ReferenceReaderTests
{
    [Theory]
    [InlineData("600584.SH,长电科技,长电;JCET", "600584.SH 长电科技 长电/JCET")]
    [InlineData("code,name,aliases\r\n600584.SH,长电科技,长电|JCET\r\n", "600584.SH 长电科技 长电/JCET")]
    [InlineData("代码,名称\n600584.SH,长电科技", "600584.SH 长电科技 ")]
    [InlineData("\uFEFF600584,长电科技，股份,长电；ＪＣＥＴ", "600584.SH 长电科技，股份 长电/ＪＣＥＴ")]
    [InlineData("600584.SH,\"Jiangsu \"\"JCET\"\", Inc.\",\"a;b\"", "600584.SH Jiangsu \"JCET\", Inc. a/b")]
    [InlineData("600584.SH,\"two\nlines\",\n0700.hk,腾讯,", "600584.SH two\nlines |0700.HK 腾讯 ")]
    [InlineData("700 HK,腾讯\nnvda.o,NVIDIA\n2330 TT,TSMC\n005930.KR,Samsung\n510300.SH,沪深300ETF\nSAP.DE,SAP", "0700.HK 腾讯 |NVDA.US NVIDIA |2330.TW TSMC |005930.KR Samsung |510300.SH 沪深300ETF |SAP.DE SAP ")]
    [InlineData("600584.SH,,长电", "600584.SH  长电")]
    [InlineData("\n,,\n  \n600584.SH,长电,,,\n", "600584.SH 长电 ")]
    [InlineData("", "")]
    public void A_list_is_read_as_people_write_it(string text, string securities) => Assert.Equal(securities, Read(text));

    [Theory]
    [InlineData("600584.SH,长电\nname only\n0700.HK,腾讯", "600584.SH 长电 |0700.HK 腾讯 ", "badCode 2")]
    [InlineData("60058.SH,长电\n700,腾讯\n123456.HK,某", "", "badCode 1 badCode 2 badCode 3")]
    [InlineData("600584.SH\n0700.HK,", "", "noName 1 noName 2")]
    [InlineData("600584.SH,\"长电\n0700.HK,腾讯", "0700.HK 腾讯 ", "malformedLine 1")]
    [InlineData("600584.SH,\"长电\"x\n0700.HK,腾讯", "0700.HK 腾讯 ", "malformedLine 1")]
    [InlineData("600584.SH,长\"电\n0700.HK,腾讯", "0700.HK 腾讯 ", "malformedLine 1")]
    [InlineData("0700.HK,Tencent, Ltd.,TCEHY\n600584.SH,长电", "600584.SH 长电 ", "tooManyFields 1")]
    [InlineData("600584.SH,旧,甲\n0700.HK,腾讯\n600584.SH,新,乙", "0700.HK 腾讯 |600584.SH 新 乙", "repeatedCode 3")]
    [InlineData("688041.SZ,海光", "688041.SH 海光 ", "correctedCode 1")]
    [InlineData("688981.SH,中芯国际\n0981.HK,中芯国际", "688981.SH 中芯国际 |0981.HK 中芯国际 ", "sharedName ")]
    public void What_cannot_be_read_is_said_and_the_rest_counts(string text, string securities, string diagnostics)
    {
        Assert.Equal(securities, Read(text));
        Assert.Equal(diagnostics, string.Join(' ', ReferenceReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics.Select(item => $"{item.Code} {item.Line}")));
    }

    [Fact]
    public void Chinese_encodings_are_read_and_what_is_no_text_is_said()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("代码,名称,别名\n600584.SH,长电科技,长电");

        Assert.Equal("长电科技", Assert.Single(ReferenceReader.Read(gb18030).Securities).Name);
        Assert.NotNull(ReferenceReader.Read([0xFF, 0x00, 0x81, 0xFF, 0xFF]).Failure);
    }

    [Fact]
    public void A_name_of_absurd_length_is_said()
    {
        var list = ReferenceReader.Read(Encoding.UTF8.GetBytes($"600584.SH,{new string('长', 101)}"));

        Assert.Equal("nameTooLong", Assert.Single(list.Diagnostics).Code);
        Assert.Empty(list.Securities);
    }

    [Fact]
    public void Quotation_marks_without_end_cost_no_more_than_their_lines()
    {
        var text = string.Concat(Enumerable.Repeat("\"a\n", 100_000));

        Assert.Equal(100_000, ReferenceReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics.Count);
    }

    private static string Read(string text) => string.Join('|', ReferenceReader.Read(Encoding.UTF8.GetBytes(text)).Securities
        .Select(security => $"{security.Code} {security.Name} {string.Join('/', security.Aliases)}"));
}
