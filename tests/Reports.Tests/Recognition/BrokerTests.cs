using System.Globalization;
using Reports.Recognition.Vocabulary;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class BrokerTests
{
    [Theory]
    [InlineData("本报告由岚川证券股份有限公司发布，只供签约客户阅读。")]
    [InlineData("本报告版权归岚川证券股份有限公司所有。")]
    [InlineData("岚川证券有限责任公司具有证券投资咨询业务资格。")]
    [InlineData("本报告仅供岚川证券股份有限公司（以下简称“本公司”）的客户使用。")]
    [InlineData("岚川证券股份有限公司")]
    [InlineData("版权所有：岚川证券有限公司 2026年")]
    public void An_unknown_firm_is_named_by_its_imprint(string imprint) => Assert.Equal("岚川证券", Name(Cover.Company with { Imprint = imprint }));

    [Theory]
    [InlineData("Published by Halden Brook Securities Limited, Hong Kong.")]
    [InlineData("(c) 2026 Halden Brook Securities Limited, licensed in Hong Kong")]
    [InlineData("Halden Brook Securities Co., Ltd.")]
    public void An_unknown_English_firm_is_named_by_its_imprint(string imprint) => Assert.Equal("Halden Brook Securities", Name(Cover.English with { Imprint = imprint }));

    [Theory]
    [InlineData("Halden Brook does and seeks to do business with companies covered in its research reports.\n\nHalden Brook Securities (Asia) Limited", "Halden Brook")]
    [InlineData("Halden Brook and/or its affiliates does and seeks to do business with issuers covered in its research.\n\nHalden Brook Capital Markets LLC", "Halden Brook")]
    public void A_firm_goes_by_the_name_by_which_it_speaks_of_itself(string imprint, string name) => Assert.Equal(name, Name(Cover.English with { Imprint = imprint }));

    [Theory]
    [InlineData("本报告由岚川国际证券有限公司发布。", "岚川国际")]
    [InlineData("本报告由岚川资本有限公司发布。", "岚川资本")]
    [InlineData("本报告由岚川国际研究有限公司发布。", "岚川国际")]
    [InlineData("本报告由岚川宏源研究有限公司发布。", "岚川宏源研究")]
    [InlineData("本报告由岚川证券（香港）有限公司发布。", "岚川证券（香港）")]
    [InlineData("本报告由岚川投顾股份有限公司发布。", "岚川投顾")]
    public void A_firms_imprint_need_not_end_in_the_usual_word(string imprint, string name) =>
        Assert.Equal(name, Name(Cover.Company with { Masthead = "公司点评　|　2026年11月17日", Imprint = imprint }));

    public static TheoryData<string, string> KnownDomains
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var broker in Brokers.All)
            {
                foreach (var domain in broker.Domains) data.Add(domain, broker.Name);
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(KnownDomains))]
    public void A_known_firm_is_found_by_the_addresses_of_its_people(string domain, string name) =>
        Assert.Equal(name, Name(Cover.Company with { Masthead = "公司点评　|　2026年11月17日", People = $"分析师：沈砚秋\nS1920523040002\nshenyq@{domain}", Imprint = "" }));

    [Theory]
    [InlineData("资料来源：{0}")]
    [InlineData("据{0}测算，渗透率已经过半。")]
    [InlineData("公司的保荐机构为{0}。")]
    [InlineData("客户包括{0}等。")]
    public void A_known_firm_that_the_text_only_names_did_not_write_it(string sentence)
    {
        var named = string.Format(CultureInfo.InvariantCulture, sentence, Brokers.All[0].Name);
        Assert.Equal("岚川证券", Name(Cover.Company with { Body = Cover.Company.Body + "\n\n" + named }));
    }

    [Fact]
    public void A_firm_that_is_the_subject_did_not_write_it() =>
        Assert.Equal("岚川证券", Name(Cover.Company with { Subject = "松屿证券（601998.SH）", Facts = "买入（维持）", Body = "## 观点\n\n松屿证券前三季度收入稳步增长。松屿证券股份有限公司是区域龙头。\n\n风险提示：交易量回落。" }));

    [Fact]
    public void A_firm_nobody_names_is_null_and_said()
    {
        var report = Read(Cover.Company with { Masthead = "公司点评　|　2026年11月17日", Facts = "买入（维持）", People = "分析师：沈砚秋\nS1920523040002", Imprint = "" });
        Assert.Null(report.Broker);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "brokerNotFound");
    }

    [Theory]
    [InlineData("thalbergcroft.com", "Thalberg Croft LLC makes no market.", "Thalberg Croft")]
    [InlineData("draycottmere.com", "Draycott & Mere (Singapore) Pte. Ltd.", "Draycott & Mere")]
    [InlineData("hbgm.com", "Halden Brook Growth Managers Limited", "Halden Brook Growth Managers")]
    [InlineData("wexcombresearch.com", "Source: company data, Wexcomb estimates.", "Wexcomb")]
    public void An_unknown_firm_is_named_by_what_the_addresses_of_its_people_spell(string domain, string imprint, string name) =>
        Assert.Equal(name, Name(Cover.English with { Masthead = "Asia Pacific Equity Research\n17 November 2026", Facts = "Rating: Buy", People = "Rosalind Thackeray\nAnalyst\nrosalind@" + domain, Disclosures = "Disclosures", Imprint = imprint }));

    [Theory]
    [InlineData("Asia Pacific Equity Research")]
    [InlineData("Global Markets Research")]
    public void Neither_a_region_nor_a_domain_is_a_firm(string masthead) =>
        Assert.Null(Name(Cover.English with { Masthead = masthead + "\n17 November 2026", Facts = "Rating: Buy", People = "Rosalind Thackeray\nAnalyst\nrosalind@thalbergcroft.com", Disclosures = "Disclosures", Imprint = "" }));

    [Theory]
    [InlineData("松屿证券", "松屿证券")]
    [InlineData("松屿证券\n\n钧桥证券", null)]
    [InlineData("shenyq@songyu.example", null)]
    public void A_name_in_a_line_of_its_own_signs_where_nothing_else_does(string lines, string? expected) =>
        Assert.Equal(expected, Name(Cover.Company with { Masthead = "公司点评　|　2026年11月17日", Facts = "买入（维持）", People = "分析师：沈砚秋\nS1920523040002", Imprint = lines }));

    [Theory]
    [InlineData("岚川证券股份有限公司")]
    [InlineData("Halden Brook Securities Limited")]
    public void An_id_fits_a_url(string imprint) =>
        Assert.Matches("^[a-z0-9-]+$", Read(Cover.Company with { Imprint = "本报告由" + imprint + "发布。" }).Broker!.Id);

    private static string? Name(Cover cover) => Read(cover).Broker?.Name;
}
