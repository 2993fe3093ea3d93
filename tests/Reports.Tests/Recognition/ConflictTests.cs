using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>Conflicts are written as <c>code relation status</c>.</summary>
public class ConflictTests
{
    [Theory]
    [InlineData("截至本报告发布日，岚川证券持有岑石科技（688917.SH）股份达到其已发行股份的1%以上。", "688917.SH holding disclosed")]
    [InlineData("岚川持有688917.CH一类普通股本的1%或以上。", "688917.SH holding disclosed")]
    [InlineData("岚川没有为605788.CH的证券做市。", "605788.SH marketMaking denied")]
    [InlineData("岚川为9736.HK的证券做市。", "9736.HK marketMaking disclosed")]
    [InlineData("过去12个月内，岚川证券曾担任栖云信息（301793.SZ）再融资的保荐机构。", "301793.SZ investmentBanking disclosed")]
    [InlineData("岚川在过去12个月中获得了301793.SZ就投资银行服务给付的报酬。", "301793.SZ investmentBanking disclosed")]
    [InlineData("301793.CH现时或近12个月内属于岚川的客户，岚川向其提供投资银行以外的证券业务服务。", "301793.SZ client disclosed")]
    [InlineData("岚川预计将在未来3个月内就投资银行服务向301793.SZ寻求报酬。", "")]
    [InlineData("本公司未持有岑石科技（688917.SH）1%以上股份。", "688917.SH holding denied")]
    [InlineData("岚川证券有可能持有文中公司的股票，也有可能正在为其寻求或提供投行服务。", "")]
    [InlineData("岚川证券可能持有688917.SH的股票。", "")]
    [InlineData("分析师及其联系人并无持有岑石科技（688917.SH）任何权益。", "688917.SH holding denied")]
    [InlineData("688917.SH的控股股东持有公司38.2%的股份，岚川证券对此不作评论。", "")]
    [InlineData("An affiliate of Halden Brook Securities makes a market in securities of 9736 HK.", "9736.HK marketMaking disclosed")]
    [InlineData("Halden Brook Securities does not act as market maker in 9736 HK.", "9736.HK marketMaking denied")]
    [InlineData("Halden Brook Securities was a joint bookrunner of an offering by LNTN.US in the past 12 months.", "LNTN.US investmentBanking disclosed")]
    [InlineData("Halden Brook Securities beneficially owns 1% or more of a class of common equity of 9736.HK.", "9736.HK holding disclosed")]
    [InlineData("Halden Brook Securities may hold shares of 9736.HK.", "")]
    [InlineData("Halden Brook Securities expects to ask for investment banking mandates of 9736.HK.", "")]
    [InlineData("The firm and its staff may hold or trade any of the securities that are named here.", "")]
    [InlineData("9736.HK is, or was during the last 12 months, a client of Halden Brook for securities services outside investment banking.", "9736.HK client disclosed")]
    [InlineData("岚川持有688917.CH及605788.CH一类普通股本的1%或以上。", "605788.SH holding disclosed|688917.SH holding disclosed")]
    [InlineData("Halden Brook holds 1% or more of 9736.HK. It makes no market in 9847.HK.", "9736.HK holding disclosed|9847.HK marketMaking denied")]
    public void Disclosures_state_conflicts(string disclosure, string conflicts) => Assert.Equal(conflicts, Written(disclosure));

    [Theory]
    [InlineData("Halden Brook makes a market in the securities of the following companies: Lanternhall Games.", "9736.HK marketMaking disclosed")]
    [InlineData("Halden Brook had an investment banking client relationship during the past 12 months with: Lanternhall Games Ltd. (HK$588.00), Ostrava Memory (US$84.20)", "9736.HK investmentBanking disclosed")]
    [InlineData("Halden Brook beneficially owned 1% or more of common equity (excluding positions that are not aggregated) of: Lanternhall Games", "9736.HK holding disclosed")]
    [InlineData("Halden Brook hopes to be paid for investment banking work in the next three months: Lanternhall Games", "")]
    [InlineData("Halden Brook was a bookrunner in the placing of shares of Lanternhall Games in the past 12 months.", "9736.HK investmentBanking disclosed")]
    [InlineData("Halden Brook was a bookrunner in the placing of shares of Lantern Foods in the past 12 months.", "")]
    [InlineData("Halden Brook makes a market in the securities of the following companies: Lantern Foods, Hall Games.", "")]
    [InlineData("Company\tTicker\tRecent price\tDisclosure\nLanternhall Games\t9736.HK\t588.00\t3, 7\nOstrava Memory\tOSMX.O\t84.20\t1\n\n1\tHalden Brook managed a public offering of securities of this company.\n3\tHalden Brook has received compensation from this company for investment\nbanking services within the past year.\n7\tHalden Brook makes a market in securities of this company.\n9\tHalden Brook beneficially owns 1% of this company.", "9736.HK investmentBanking disclosed|9736.HK marketMaking disclosed")]
    [InlineData("Company\tTicker\tDisclosure\nLanternhall Games\t9736.HK\t-\nOstrava Memory\tOSMX.O\t1\n\n1\tHalden Brook makes a market in securities of this company.", "")]
    public void Companies_are_named_behind_a_sentence_or_in_a_checklist(string disclosure, string conflicts) =>
        Assert.Equal(conflicts, Written(Cover.English with { Facts = "Rating: Buy", Disclosures = "Disclosures\n\n" + disclosure }));

    [Theory]
    [InlineData("Market Maker: Halden Brook makes a market in the securities of Lanternhall Games (9736.HK).", "9736.HK marketMaking disclosed")]
    [InlineData("Halden Brook or its affiliates have managed or co-managed a public offering for Lanternhall Games in the past 12 months.", "9736.HK investmentBanking disclosed")]
    [InlineData("Client: Lanternhall Games (9736.HK) currently is, or was within the past 12 months, a client of Halden Brook.", "9736.HK client disclosed")]
    [InlineData("Lanternhall Games holds a fifth of its studio.", "")]
    public void Disclosures_without_a_heading_are_known_by_what_they_say(string disclosure, string conflicts) =>
        Assert.Equal(conflicts, Written(Cover.English with { Facts = "Rating: Buy", Disclosures = disclosure }));

    [Theory]
    [InlineData("岚川证券在过去12个月内曾为岑石科技（9736.HK）提供投资银行服务并收取报酬。", "9736.HK investmentBanking disclosed")]
    [InlineData("岚川证券在过去12个月内曾为岑石科技提供投资银行服务并收取报酬。", "688917.SH investmentBanking disclosed|9736.HK investmentBanking disclosed")]
    public void Of_two_listings_the_code_says_which_is_meant(string disclosure, string conflicts) =>
        Assert.Equal(conflicts, Written(Cover.Company with { Subject = "岑石科技（688917.SH/9736.HK）", Facts = "买入（维持）", Disclosures = "## 重要信息披露\n\n" + disclosure }));

    [Fact]
    public void What_the_text_says_of_shareholders_is_no_conflict() =>
        Assert.Empty(Read(Cover.Company with { Body = Cover.Company.Body + "\n\n控股股东砚山投资持有岑石科技（688917.SH）38.2%的股份。" }).Conflicts);

    private static string Written(string disclosure) => Written(Cover.Company with { Facts = "买入（维持）", Disclosures = "## 重要信息披露\n\n" + disclosure });

    private static string Written(Cover cover) => string.Join('|', Read(cover).Conflicts
        .Select(conflict => $"{conflict.Stock.Code} {conflict.Relation} {conflict.Status.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal));
}
