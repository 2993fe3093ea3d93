using System.Text.Json;
using Reports.Recognition;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class StockCodeTests
{
    [Fact]
    public void Codes_stand_under_their_name_beside_a_side_column()
    {
        var cover = "HALDEN BROOK SECURITIES" + new string(' ', 40) + "17 November 2026\n\n\nLanternhall Games\n" + new string(' ', 70) + "Rating\n" + new string(' ', 70) + "Down from Buy       Neutral\n" + new string(' ', 70) + "Target price\n9736.T 9736 JP" + new string(' ', 56) + "Reduced from JPY 4,350       JPY 3,700\nThe sequel is pushed out; downgrade to\nNeutral\n";
        var rating = Assert.Single(Read(cover + "\n" + (Cover.English with { Masthead = "", Title = "", Subject = "" })).StockRatings);
        Assert.Equal(("9736.JP", "Lanternhall Games", 3700m), (rating.Stock.Code, rating.Stock.Name, rating.TargetPrice));
    }

    [Theory]
    [InlineData("股价\t6.38 港元\n股票代码\t9736", "9736.HK")]
    [InlineData("股价\t6.38 港元\n股票代码：02736", "2736.HK")]
    [InlineData("股价\t6.38 元\n股票代码\t9736", null)]
    public void A_number_alone_is_of_Hong_Kong_where_its_price_is(string facts, string? code) =>
        Assert.Equal(code, Read(Cover.Company with { Subject = "岑石科技（9736）", Facts = "买入\n" + facts }).StockRatings.SingleOrDefault()?.Stock.Code);

    [Theory]
    [InlineData("688917.SH", "688917.SH")]
    [InlineData("688917.SS", "688917.SH")]
    [InlineData("688917.CH", "688917.SH")]
    [InlineData("688917 CH", "688917.SH")]
    [InlineData("688917 CH Equity", "688917.SH")]
    [InlineData("688917.XSHG", "688917.SH")]
    [InlineData("688917.sh", "688917.SH")]
    [InlineData("688917", "688917.SH")]
    [InlineData("SH688917", "688917.SH")]
    [InlineData("SH.688917", "688917.SH")]
    [InlineData("605788", "605788.SH")]
    [InlineData("003162", "003162.SZ")]
    [InlineData("003162.SZ", "003162.SZ")]
    [InlineData("301793", "301793.SZ")]
    [InlineData("301793 CH", "301793.SZ")]
    [InlineData("430998.BJ", "430998.BJ")]
    [InlineData("430998", "430998.BJ")]
    [InlineData("838998.BJ", "838998.BJ")]
    [InlineData("873998", "873998.BJ")]
    [InlineData("920998.BJ", "920998.BJ")]
    [InlineData("920998", "920998.BJ")]
    [InlineData("9736.HK", "9736.HK")]
    [InlineData("09736.HK", "9736.HK")]
    [InlineData("9736 HK", "9736.HK")]
    [InlineData("9736 HK Equity", "9736.HK")]
    [InlineData("9736.hk", "9736.HK")]
    [InlineData("736 HK", "0736.HK")]
    [InlineData("0736.HK", "0736.HK")]
    [InlineData("00736.HK", "0736.HK")]
    [InlineData("36.HK", "0036.HK")]
    [InlineData("HKEX: 9736", "9736.HK")]
    [InlineData("SEHK: 9736", "9736.HK")]
    [InlineData("LNTN.O", "LNTN.US")]
    [InlineData("LNTN.OQ", "LNTN.US")]
    [InlineData("LNTN.N", "LNTN.US")]
    [InlineData("LNTN.US", "LNTN.US")]
    [InlineData("LNTN US", "LNTN.US")]
    [InlineData("LNTN US Equity", "LNTN.US")]
    [InlineData("LNTN UW", "LNTN.US")]
    [InlineData("NASDAQ: LNTN", "LNTN.US")]
    [InlineData("NYSE: LNTN", "LNTN.US")]
    [InlineData("2998 TT", "2998.TW")]
    [InlineData("2998.TT", "2998.TW")]
    [InlineData("2998.TW", "2998.TW")]
    [InlineData("8998.TWO", "8998.TW")]
    [InlineData("9998 JP", "9998.JP")]
    [InlineData("9998.JP", "9998.JP")]
    [InlineData("9998.T", "9998.JP")]
    [InlineData("299A JP", "299A.JP")]
    [InlineData("LNTN GR", "LNTN.DE")]
    [InlineData("LNTN GY Equity", "LNTN.DE")]
    [InlineData("LNTNG.DE", "LNTNG.DE")]
    [InlineData("LNTN LN", "LNTN.GB")]
    [InlineData("LNTN.L", "LNTN.GB")]
    [InlineData("LT/A LN", "LT.A.GB")]
    [InlineData("LTN AU", "LTN.AU")]
    [InlineData("LTN.AX", "LTN.AU")]
    [InlineData("LNTN IN", "LNTN.IN")]
    [InlineData("LNTN.NS", "LNTN.IN")]
    [InlineData("LNTN.BO", "LNTN.IN")]
    [InlineData("LNTN SP", "LNTN.SG")]
    [InlineData("LNTN.SI", "LNTN.SG")]
    [InlineData("1998 MK", "1998.MY")]
    [InlineData("LNTN.PA", "LNTN.FR")]
    [InlineData("LNTN NA", "LNTN.NL")]
    [InlineData("LNTNb.ST", "LNTNB.SE")]
    [InlineData("LNTN SW", "LNTN.SW")]
    [InlineData("LNTN.TO", "LNTN.CA")]
    public void A_code_is_made_canonical(string raw, string code)
    {
        var stock = OnlyRating(Cover.Company with { Subject = $"岑石科技（{raw}）", Facts = "买入（维持）" }).Stock;
        Assert.Equal((code, "岑石科技"), (stock.Code, stock.Name));
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public void Every_exchange_that_is_listed_is_read_as_it_is_printed(string raw, string code) =>
        Assert.Equal(code, OnlyRating(Cover.Company with { Subject = $"岑石科技（{raw}）", Facts = "买入（维持）" }).Stock.Code);

    public static TheoryData<string, string> Listed()
    {
        using var file = typeof(ReportParser).Assembly.GetManifestResourceStream("exchanges.json")!;
        TheoryData<string, string> listed = [];
        foreach (var exchange in JsonDocument.Parse(file).RootElement.EnumerateArray())
        {
            var code = "LNTN." + exchange.GetProperty("code").GetString();
            foreach (var suffix in Names(exchange, "terminal")) listed.Add("LNTN " + suffix, code);
            foreach (var suffix in Names(exchange, "vendor")) listed.Add("LNTN." + suffix, code);
            foreach (var prefix in Names(exchange, "prefix")) listed.Add(prefix + ": LNTN", code);
        }
        return listed;
    }

    private static IEnumerable<string> Names(JsonElement exchange, string property) =>
        exchange.TryGetProperty(property, out var names) ? names.EnumerateArray().Select(name => name.GetString()!) : [];

    [Theory]
    [InlineData("岑石科技(688917.SH)")]
    [InlineData("岑石科技 （688917）")]
    [InlineData("岑石科技 688917.SH")]
    [InlineData("岑石科技\n688917.SH")]
    [InlineData("岑石科技（688917 CH）")]
    [InlineData("岑石科技|688917.SH")]
    [InlineData("岑石科技·688917.SH")]
    [InlineData("岑石科技【688917.SH】")]
    [InlineData("岑石科技[688917.SH]")]
    [InlineData("688917.SH 岑石科技")]
    [InlineData("688917.SH\n岑石科技")]
    [InlineData("公司简称：岑石科技\n股票代码：688917.SH")]
    [InlineData("岑石科技\n股票代码：688917")]
    [InlineData("股票简称    岑石科技\n股票代码    688917")]
    [InlineData("岑 石 科 技（688917.SH）")]
    [InlineData("# 岑石科技（688917.SH）：刻蚀新品放量")]
    [InlineData("# 岑石科技（688917.SH）深度报告：刻蚀新品放量")]
    [InlineData("**岑石科技** (**688917.SH**)")]
    [InlineData("| 岑石科技 | 688917.SH |\n| --- | --- |\n| 行业 | 电子 |")]
    public void Name_and_code_stand_together_in_many_ways(string subject)
    {
        var stock = OnlyRating(Cover.Company with { Subject = subject, Facts = "投资评级：买入（维持）" }).Stock;
        Assert.Equal(("688917.SH", "岑石科技"), (stock.Code, stock.Name?.Replace(" ", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("688917.SZ", "688917.SH")]
    [InlineData("301793.SH", "301793.SZ")]
    [InlineData("605788.BJ", "605788.SH")]
    [InlineData("430998.SZ", "430998.BJ")]
    [InlineData("920998.SH", "920998.BJ")]
    public void A_suffix_that_contradicts_its_number_is_corrected_and_said(string raw, string code)
    {
        var report = Read(Cover.Company with { Subject = $"岑石科技（{raw}）", Facts = "买入（维持）" });
        Assert.Equal(code, Assert.Single(report.StockRatings).Stock.Code);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Message.Contains(raw, StringComparison.Ordinal) && diagnostic.Message.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_that_needs_no_correction_is_not_mentioned() =>
        Assert.DoesNotContain(Read(Cover.Company with { Facts = "买入（维持）" }).Diagnostics, diagnostic => diagnostic.Message.Contains("688917", StringComparison.Ordinal));

    [Theory]
    [InlineData("岑石科技（688917.SH / 9736.HK）")]
    [InlineData("岑石科技（688917.SH，9736.HK）")]
    [InlineData("岑石科技（688917.SH、09736.HK）")]
    [InlineData("岑石科技（688917 CH/9736 HK）")]
    [InlineData("岑石科技（688917.SH）\n岑石科技（9736.HK）")]
    [InlineData("岑石科技-A（688917.SH）\n岑石科技-H（9736.HK）")]
    [InlineData("岑石科技 (688917.SH; 9736.HK)")]
    public void A_company_may_have_two_listings(string subject)
    {
        var codes = Read(Cover.Company with { Subject = subject, Facts = "投资评级：买入（维持）" }).StockRatings.Select(rating => rating.Stock.Code).Order(StringComparer.Ordinal);
        Assert.Equal(["688917.SH", "9736.HK"], codes);
    }

    [Theory]
    [InlineData("屿光芯材（688846.SH）")]
    [InlineData("可比公司：朔岩传感（688952.SH）")]
    [InlineData("客户包括云汀面板（003162.SZ）等。")]
    [InlineData("代码\t简称\t涨跌幅\n688846.SH\t屿光芯材\t8.31%\n605731.SH\t钧桥机电\t9.87%")]
    public void Another_companys_code_is_not_the_subject(string body)
    {
        var rating = OnlyRating(Cover.Company with { Facts = "买入（维持）", Body = Cover.Company.Body + "\n\n" + body });
        Assert.Equal("688917.SH", rating.Stock.Code);
    }

    [Theory]
    [InlineData("岑石科技-U（688917.SH）", "岑石科技")]
    [InlineData("岑石科技-W（9736.HK）", "岑石科技")]
    [InlineData("ST岑石（688917.SH）", "ST岑石")]
    [InlineData("*ST岑石（688917.SH）", "ST岑石")]
    public void Share_classes_stay_beside_the_name(string subject, string name) =>
        Assert.Contains(name, OnlyRating(Cover.Company with { Subject = subject, Facts = "买入（维持）" }).Stock.Name, StringComparison.Ordinal);
}
