using Reports.Model;
using Reports.Securities;

namespace Reports.Tests.Securities;

public class SecurityMasterTests
{
    [Theory]
    // What reports state, where they agree.
    [InlineData("商汤", "", "0020.HK 商汤-W", "0020.HK")]
    [InlineData("360", "", "601360.SH 三六零", "601360.SH")]
    [InlineData("商汤科技", "", "0020.HK 商汤-W", null)]
    [InlineData("中芯国际", "", "688981.SH 中芯国际|0981.HK 中芯国际", null)]
    [InlineData("中芯国际H", "", "688981.SH 中芯国际|0981.HK 中芯国际", "0981.HK")]
    [InlineData("中芯国际H", "", "688981.SH 中芯国际", null)]
    [InlineData("万科", "", "000002.SZ 万科A", "000002.SZ")]
    // The user's list decides.
    [InlineData("商汤科技", "0020.HK,商汤-W,商汤科技", "", "0020.HK")]
    [InlineData("中芯国际", "688981.SH,中芯国际", "0981.HK 中芯国际", "688981.SH")]
    [InlineData("中芯国际", "688981.SH,中芯国际|0981.HK,中芯国际", "", null)]
    [InlineData("中国平安", "601318.SH,中国平安|2318.HK,中国平安H", "", "601318.SH")]
    [InlineData("中国平安H", "601318.SH,中国平安|2318.HK,中国平安H", "", "2318.HK")]
    [InlineData("中国平安H", "601318.SH,中国平安", "2318.HK 中国平安", "2318.HK")]
    [InlineData("百度集团", "9888.HK,百度集团-SW|BIDU.US,百度集团", "", null)]
    [InlineData("无此公司", "688981.SH,中芯国际", "", null)]
    public void A_name_that_can_mean_one_code_has_it(string name, string reference, string learned, string? code)
    {
        var master = new SecurityMaster([.. Reference(reference), .. Learned(learned)]);

        Assert.Equal(new Stock(code, name), master.Resolve(new(null, name)));
    }

    [Fact]
    public void A_stock_with_a_code_stays_what_it_is()
    {
        var stock = new Stock("0981.HK", "中芯国际", "981 HK");

        Assert.Same(stock, new SecurityMaster(Reference("688981.SH,中芯国际")).Resolve(stock));
    }

    [Fact]
    public void The_same_statement_of_more_reports_is_one_entry()
    {
        var master = new SecurityMaster(Learned("0020.HK 商汤-W")).Learning(Learned("0020.HK 商汤|0020.HK 商汤科技"));

        Assert.Equal([("商汤-W", 2), ("商汤科技", 1)], master.Entries.Select(entry => (entry.Security.Name, entry.Reports)));
    }

    [Theory]
    [InlineData("", "0020.HK 商汤-W|0020.HK 商汤", "")]
    [InlineData("", "0020.HK 商汤|0020.HK 商汤科技", "CodeWithSeveralNames 0020.HK -")]
    [InlineData("0020.HK,商汤,商汤科技", "0020.HK 商汤|0020.HK 商汤科技", "")]
    [InlineData("0020.HK,商汤", "0020.HK 长电科技", "CodeWithSeveralNames 0020.HK -")]
    [InlineData("688981.SH,中芯国际", "0981.HK 中芯国际", "NameWithSeveralCodes 中芯国际 688981.SH")]
    [InlineData("", "688981.SH 中芯国际|0981.HK 中芯国际", "NameWithSeveralCodes 中芯国际 -")]
    public void What_does_not_go_together_is_said(string reference, string learned, string conflicts)
    {
        var master = new SecurityMaster([.. Reference(reference), .. Learned(learned)]);

        Assert.Equal(conflicts, string.Join('|', master.Conflicts().Select(conflict => $"{conflict.Kind} {conflict.Subject} {conflict.ResolvedTo ?? "-"}")));
    }

    private static IEnumerable<SecurityEntry> Reference(string lines) => lines.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(','))
        .Select(fields => new SecurityEntry(new(fields[0], fields[1], fields[2..]), SecurityProvenance.Reference));

    private static IEnumerable<SecurityEntry> Learned(string lines) => lines.Split('|', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' '))
        .Select(fields => SecurityEntry.Learned(fields[0], fields[1], 1));
}
