using System.Text;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Documents;

public class FailureTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\r\n\t\r\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_text_is_empty(string text) => Assert.Equal("empty", Failure(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("504B030414000600")]
    [InlineData("D0CF11E0A1B11AE1")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("FFD8FFE000104A46")]
    [InlineData("474946383961")]
    [InlineData("1F8B0800")]
    [InlineData("7F454C4602010100")]
    [InlineData("00010203040506070E0F101112131415")]
    [InlineData("526172211A0700")]
    [InlineData("377ABCAF271C")]
    public void What_is_no_text_is_binary(string bytes) => Assert.Equal("binary", Failure(Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("report.docx")]
    [InlineData("report.html")]
    [InlineData("report.exe")]
    [InlineData("report.md.bak")]
    public void What_a_file_is_called_decides_nothing(string name) => Assert.True(Parse(Encoding.UTF8.GetBytes(Cover.Company.ToString()), name).Succeeded);

    [Fact]
    public void A_text_cut_inside_a_character_is_broken()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("岚川证券研究所"), 0xE5, 0xB2];
        Assert.Equal("brokenEncoding", Failure(bytes));
    }

    [Theory]
    [InlineData("C3A9C328E28228F0288CBC")]
    [InlineData("E5B29AFFE5B79DFEFF")]
    public void Bytes_of_no_encoding_are_broken(string bytes) => Assert.Equal("brokenEncoding", Failure(Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("今天天气很好，我们去公园散步。")]
    [InlineData("To whom it may concern, please find the minutes of the meeting below.")]
    [InlineData("# README\n\nRun `make` to build.\n\n- one\n- two")]
    [InlineData("代码,简称\n688917.SH,岑石科技\n605788.SH,砚湖乳业")]
    [InlineData("发票\n\n购买方：岚川证券股份有限公司\n\n金额：158.00元\n\n2026年11月17日")]
    [InlineData("岑石科技（688917.SH）关于股东减持股份计划的公告\n\n持股5%以上的股东拟减持不超过2%的股份。")]
    public void What_is_no_report_is_refused(string text) => Assert.Equal("notAReport", Failure(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_failure_gives_its_reason()
    {
        var failure = Parse([]).Failure;
        Assert.NotNull(failure);
        Assert.EndsWith(".", failure.Reason, StringComparison.Ordinal);
    }

    private static string? Failure(byte[] content, string name = "report.md")
    {
        var result = Parse(content, name);
        Assert.False(result.Succeeded);
        return result.Failure?.Code;
    }
}
