using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class AnalystTests
{
    [Theory]
    [InlineData("执业证书编号：S1920523040002", "S1920523040002")]
    [InlineData("SAC执业证书编号：S1920523040002", "S1920523040002")]
    [InlineData("SAC 执业证书编号: S1920523040002", "S1920523040002")]
    [InlineData("执业证书：S1920523040002", "S1920523040002")]
    [InlineData("执业证号：S1920523040002", "S1920523040002")]
    [InlineData("证书编号：S1920523040002", "S1920523040002")]
    [InlineData("登记编号：S1920523040002", "S1920523040002")]
    [InlineData("分析师登记编码：S1920523040002", "S1920523040002")]
    [InlineData("SAC No.: S1920523040002", "S1920523040002")]
    [InlineData("SAC NO：S1920523040002", "S1920523040002")]
    [InlineData("SAC编号：S1920523040002", "S1920523040002")]
    [InlineData("SAC: S1920523040002", "S1920523040002")]
    [InlineData("投资咨询资格编号：S1920523040002", "S1920523040002")]
    [InlineData("资格编号：S1920523040002", "S1920523040002")]
    [InlineData("S1920523040002", "S1920523040002")]
    [InlineData("执业证书编号：s1920523040002", "S1920523040002")]
    [InlineData("执业证书编号：Ｓ１９２０５２３０４０００２", "S1920523040002")]
    [InlineData("A0230523040002", "A0230523040002")]
    [InlineData("执业证书编号：A0230523040002", "A0230523040002")]
    [InlineData("SAC执业证书编号：S1920523040002021-80036613", "S1920523040002")]
    [InlineData("SAC执业证书编号：S1920523040002 021-80036613", "S1920523040002")]
    [InlineData("021-80036613 S1920523040002", "S1920523040002")]
    [InlineData("电话：021-80036613\nSAC执业证书编号：S1920523040002", "S1920523040002")]
    [InlineData("（SAC执业证书编号：S1920523040002）", "S1920523040002")]
    [InlineData("SFC CE No. BQX731", "BQX731")]
    [InlineData("SFC CE Ref: BQX731", "BQX731")]
    [InlineData("SFC中央编号：BQX731", "BQX731")]
    [InlineData("香港证监会中央编号：BQX731", "BQX731")]
    [InlineData("CE編號：BQX731", "BQX731")]
    [InlineData("SAC执业证书编号：S1920523040002\nSFC CE Ref: BQX731", "S1920523040002")]
    [InlineData("从业编号：S19205230400", null)]
    public void A_certificate_stands_behind_any_of_its_labels(string printed, string? certificate)
    {
        var analyst = Assert.Single(Read(Cover.Company with { People = "分析师：沈砚秋\n" + printed }).Analysts);
        Assert.Equal(("沈砚秋", certificate), (analyst.Name, analyst.Certificate));
    }

    [Theory]
    [InlineData("分析师：沈砚秋", AnalystRole.Analyst)]
    [InlineData("分析师:沈砚秋", AnalystRole.Analyst)]
    [InlineData("分析师 沈砚秋", AnalystRole.Analyst)]
    [InlineData("分析师\n沈砚秋", AnalystRole.Analyst)]
    [InlineData("证券分析师：沈砚秋", AnalystRole.Analyst)]
    [InlineData("首席分析师：沈砚秋", AnalystRole.Analyst)]
    [InlineData("首席分析师 沈砚秋", AnalystRole.Analyst)]
    [InlineData("研究员：沈砚秋", AnalystRole.Analyst)]
    [InlineData("分析师（SAC）：沈砚秋", AnalystRole.Analyst)]
    [InlineData("**分析师：沈砚秋**", AnalystRole.Analyst)]
    [InlineData("沈砚秋    分析师", AnalystRole.Analyst)]
    [InlineData("沈砚秋（分析师）", AnalystRole.Analyst)]
    [InlineData("沈砚秋 首席分析师", AnalystRole.Analyst)]
    [InlineData("策略首席：沈砚秋", AnalystRole.Analyst)]
    [InlineData("首席经济学家：沈砚秋", AnalystRole.Analyst)]
    [InlineData("研究助理：沈砚秋", AnalystRole.Associate)]
    [InlineData("研究助理 沈砚秋", AnalystRole.Associate)]
    [InlineData("沈砚秋（研究助理）", AnalystRole.Associate)]
    [InlineData("联系人：沈砚秋", AnalystRole.Contact)]
    [InlineData("报告联系人：沈砚秋", AnalystRole.Contact)]
    [InlineData("沈砚秋    报告联系人", AnalystRole.Contact)]
    [InlineData("分析师：沈砚秋 营业收入（百万元） 4,905 6,630", AnalystRole.Analyst)]
    [InlineData("作者：沈砚秋", null)]
    public void People_have_the_role_that_stands_with_them(string printed, AnalystRole? role)
    {
        var analyst = Assert.Single(Read(Cover.Company with { People = printed + "\n邮箱：shenyq@lanchuan.example" }).Analysts);
        Assert.Equal("沈砚秋", analyst.Name);
        if (role is not null) Assert.Equal(role, analyst.Role);
    }

    [Theory]
    [InlineData("分析师：沈砚秋 S1920523040002 shenyq@lanchuan.example\n分析师：陆怀谦 S1920525080001 luhq@lanchuan.example")]
    [InlineData("分析师：沈砚秋\nS1920523040002\nshenyq@lanchuan.example\n分析师：陆怀谦\nS1920525080001\nluhq@lanchuan.example")]
    [InlineData("分析师\n沈砚秋\n执业证书编号：S1920523040002\nshenyq@lanchuan.example\n陆怀谦\n执业证书编号：S1920525080001\nluhq@lanchuan.example")]
    [InlineData("分析师：沈砚秋 营业收入（百万元） 4,905 6,630\n执业证书编号：S1920523040002 增长率 35.2%\nshenyq@lanchuan.example 归母净利润（百万元） 846 1,205\n分析师：陆怀谦 每股收益（元） 2.05 2.92\n执业证书编号：S1920525080001\nluhq@lanchuan.example")]
    [InlineData("沈砚秋\t陆怀谦\nS1920523040002\tS1920525080001\nshenyq@lanchuan.example\tluhq@lanchuan.example")]
    [InlineData("分析师：沈砚秋    分析师：陆怀谦\n执业证书编号：S1920523040002    执业证书编号：S1920525080001\n邮箱：shenyq@lanchuan.example    邮箱：luhq@lanchuan.example")]
    [InlineData("分析师：沈砚秋、陆怀谦\nS1920523040002、S1920525080001\nshenyq@lanchuan.example、luhq@lanchuan.example")]
    [InlineData("分析师：沈砚秋（S1920523040002）shenyq@lanchuan.example\n分析师：陆怀谦（S1920525080001）luhq@lanchuan.example")]
    [InlineData("| 分析师 | 证书 | 邮箱 |\n| --- | --- | --- |\n| 沈砚秋 | S1920523040002 | shenyq@lanchuan.example |\n| 陆怀谦 | S1920525080001 | luhq@lanchuan.example |")]
    [InlineData("分析师：沈砚秋\n邮箱：shenyq@lanchuan.example\n电话：021-80036613\n执业证书编号：S1920523040002\n\n分析师：陆怀谦\n邮箱：luhq@lanchuan.example\n电话：021-80036614\n执业证书编号：S1920525080001")]
    [InlineData("沈砚秋    021-80036613\nS1920523040002\nshenyq@lanchuan.example\n\n陆怀谦    021-80036614\nS1920525080001\nluhq@lanchuan.example")]
    [InlineData("分析师 沈砚秋\nSAC 执业证书编号：S1920523040002021-80036613\nshenyq@lanchuan.example\n分析师 陆怀谦\nSAC 执业证书编号：S1920525080001021-80036614\nluhq@lanchuan.example")]
    [InlineData("证券分析师：沈砚秋\n证券分析师：陆怀谦\nshenyq@lanchuan.example\nluhq@lanchuan.example\nS1920523040002\nS1920525080001")]
    public void Certificates_and_addresses_go_to_their_people(string people)
    {
        var analysts = Read(Cover.Company with { People = people }).Analysts.Select(analyst => (analyst.Name, analyst.Certificate, analyst.Email));
        Assert.Equal<(string, string?, string?)>([("沈砚秋", "S1920523040002", "shenyq@lanchuan.example"), ("陆怀谦", "S1920525080001", "luhq@lanchuan.example")], analysts);
    }

    [Fact]
    public void Under_a_role_a_name_needs_no_known_surname() =>
        Assert.Equal(("卜砚秋", "S1920523040002"), Read(Cover.Company with { People = "分析师\n卜砚秋\n执业证书编号：S1920523040002" }).Analysts.Select(analyst => (analyst.Name, analyst.Certificate)).Single());

    [Fact]
    public void A_certificate_below_several_names_is_nobodys_where_it_is_not_each_ones() =>
        Assert.DoesNotContain(Read(Cover.Company with { People = "证券分析师：沈砚秋\n证券分析师：陆怀谦\n证券分析师：顾听澜\nS1920523040002\nS1920525080001" }).Analysts, analyst => analyst.Certificate is not null);

    [Fact]
    public void Roles_in_brackets_are_those_of_the_names_before_them()
    {
        var people = Read(Cover.Company with { People = "沈砚秋(分析师)\t孟青川(研究助理)\n021-38670000\t021-38671111\nshenyq@lanchuan.example\tmengqc@lanchuan.example\n登记编号 S1920523040002\tS1920125070021" }).Analysts;
        Assert.Equal([("沈砚秋", AnalystRole.Analyst, "S1920523040002"), ("孟青川", AnalystRole.Associate, "S1920125070021")], people.Select(person => (person.Name, person.Role!.Value, person.Certificate!)));
    }

    [Fact]
    public void Three_roles_stand_on_one_cover()
    {
        var analysts = Read(Cover.Company with { People = "分析师：欧阳知远\nS1920523040002\n研究助理：姚未迟\nyaowc@lanchuan.example\n联系人：蒲远\npuy@lanchuan.example" }).Analysts;
        Assert.Equal([("欧阳知远", AnalystRole.Analyst), ("姚未迟", AnalystRole.Associate), ("蒲远", AnalystRole.Contact)], analysts.Select(analyst => (analyst.Name, analyst.Role ?? default)));
    }

    [Theory]
    [InlineData("分析师：沈 砚 秋", "沈砚秋")]
    [InlineData("分析师：蒲　远", "蒲远")]
    [InlineData("分析师：诸葛明", "诸葛明")]
    public void A_name_may_be_spaced_to_fit_its_column(string printed, string name)
    {
        var analyst = Assert.Single(Read(Cover.Company with { People = printed + "\nS1920523040002" }).Analysts);
        Assert.Equal(name, analyst.Name.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Rosalind Thackeray\nAnalyst\nrosalind.thackeray@haldenbrook.example")]
    [InlineData("Rosalind Thackeray\nResearch Analyst\nrosalind.thackeray@haldenbrook.example\n+852 5550 0163")]
    [InlineData("Rosalind Thackeray, CFA\nrosalind.thackeray@haldenbrook.example")]
    [InlineData("Analyst: Rosalind Thackeray\nrosalind.thackeray@haldenbrook.example")]
    [InlineData("Analyst\nRosalind Thackeray\nrosalind.thackeray@haldenbrook.example")]
    [InlineData("Rosalind Thackeray    rosalind.thackeray@haldenbrook.example    +852 5550 0163")]
    [InlineData("**Rosalind Thackeray**\nEquity Analyst\nrosalind.thackeray@haldenbrook.example")]
    [InlineData("Rosalind Thackeray AC\nrosalind.thackeray@haldenbrook.example")]
    [InlineData("Rosalind ThackerayAC\nrosalind.thackeray@haldenbrook.example")]
    [InlineData("Rosalind Thackeray * | Equity Analyst\n(212) 555-0143 | rosalind.thackeray@haldenbrook.example")]
    [InlineData("| Analyst | Rosalind Thackeray |\n| --- | --- |\n| Mail | rosalind.thackeray@haldenbrook.example |")]
    public void English_people_are_read_in_many_forms(string people)
    {
        var analyst = Assert.Single(Read(Cover.English with { People = people }).Analysts);
        Assert.Equal(("Rosalind Thackeray", "rosalind.thackeray@haldenbrook.example"), (analyst.Name, analyst.Email));
    }

    [Fact]
    public void English_people_have_their_certificates()
    {
        var people = "Bartholomew Quince    bart.quince@haldenbrook.example     SFC CE No. BQX731\nMei-Ling Arrowsmith   ml.arrowsmith@haldenbrook.example   SFC CE No. BRT208";
        var analysts = Read(Cover.English with { People = people }).Analysts.Select(analyst => (analyst.Name, analyst.Certificate, analyst.Email));
        Assert.Equal<(string, string?, string?)>([("Bartholomew Quince", "BQX731", "bart.quince@haldenbrook.example"), ("Mei-Ling Arrowsmith", "BRT208", "ml.arrowsmith@haldenbrook.example")], analysts);
    }

    [Theory]
    [InlineData("Rosalind Thackeray * | Equity Associate", AnalystRole.Associate)]
    [InlineData("Rosalind Thackeray\nChief Asia Strategist", AnalystRole.Analyst)]
    [InlineData("Rosalind Thackeray\nSenior Economist", AnalystRole.Analyst)]
    [InlineData("Rosalind Kong\nAssociate", AnalystRole.Associate)]
    [InlineData("June Thackeray\nAssociate", AnalystRole.Associate)]
    [InlineData("Rosalind Thackeray\nEQUITY ANALYST", AnalystRole.Analyst)]
    [InlineData("Rosalind Thackeray\nRESEARCH ASSOCIATE", AnalystRole.Associate)]
    [InlineData("ANALYST(S)\nRosalind Thackeray\n+852 5550 0163", AnalystRole.Analyst)]
    [InlineData("ANALYST\nRosalind Thackeray\n+852 5550 0163", AnalystRole.Analyst)]
    [InlineData("Rosalind Thackeray AC", AnalystRole.Analyst)]
    public void English_people_have_the_role_that_stands_with_them(string printed, AnalystRole role) =>
        Assert.Equal(role, Assert.Single(Read(Cover.English with { Facts = "Rating: Buy", People = printed + "\nrosalind.thackeray@haldenbrook.example" }).Analysts).Role);

    [Theory]
    [InlineData("Quentin Farrow\n\nRosalind Thackeray\n\n+852 5550 0163\nquentin.farrow@haldenbrook.example\n\n+852 5550 0164\nrosalind.thackeray@haldenbrook.example", "rosalind.thackeray@haldenbrook.example")]
    [InlineData("Rosalind Thackeray\nquentin.farrow@haldenbrook.example\n+852 5550 0163", null)]
    public void An_address_that_spells_another_name_is_not_hers(string people, string? address) =>
        Assert.Equal(address, Read(Cover.English with { Facts = "Rating: Buy", People = people }).Analysts.Single(analyst => analyst.Name == "Rosalind Thackeray").Email);

    [Theory]
    [InlineData("沈砚秋\nSAC No. S1920523040002\n\n陆知微\nSAC No. S1920124070150\n\n研究员\nshenyq@lanchuan.example", null)]
    [InlineData("研究员：沈砚秋\nSAC No. S1920523040002\n\n研究员：陆知微\nSAC No. S1920124070150", AnalystRole.Analyst)]
    public void Who_may_not_advise_is_an_analyst_only_by_a_label_of_their_own(string people, AnalystRole? role) =>
        Assert.Equal(role, Read(Cover.Company with { People = people }).Analysts.Single(analyst => analyst.Name == "陆知微").Role);

    [Fact]
    public void A_label_whose_person_is_printed_elsewhere_is_not_the_next_ones() =>
        Assert.Equal(AnalystRole.Associate, Assert.Single(Read(Cover.English with { Facts = "Rating: Buy", People = "Analyst\nquentin.farrow@haldenbrook.example\n+852 5550 0163\n\nRosalind Thackeray\nAssociate Analyst\nrosalind.thackeray@haldenbrook.example" }).Analysts).Role);

    [Fact]
    public void Who_holds_the_company_is_no_analyst() =>
        Assert.Equal("Rosalind Thackeray", Assert.Single(Read(Cover.English with { Facts = "Rating: Buy", People = "Thornbury Savings\t12.7\nAnalyst(s)\nRosalind Thackeray\nrosalind.thackeray@haldenbrook.example" }).Analysts).Name);

    [Theory]
    [InlineData("公司董事长陈望舒表示，明年继续扩大研发投入。")]
    [InlineData("机构销售：林予安\n电话：021-80036699\nlinya@lanchuan.example")]
    [InlineData("公司联系电话：0571-80010203，董事会秘书：何清越")]
    [InlineData("总机：0571-80010203\n客服邮箱：service@lanchuan.example")]
    public void People_of_the_company_or_of_sales_are_no_analysts(string text)
    {
        var analyst = Assert.Single(Read(Cover.Company with { Body = Cover.Company.Body + "\n\n" + text }).Analysts);
        Assert.Equal("沈砚秋", analyst.Name);
    }

    [Theory]
    [InlineData("沈砚秋\n分析员\nSAC执证编号：S1920523040002\nshenyq@lanchuan.example\n李兰舟\n联系人\nSAC执证编号：S1920124070001\nlilz@lanchuan.example")]
    [InlineData("沈砚秋    S1920523040002\nshenyq@lanchuan.example\n李兰舟    联系人\nlilz@lanchuan.example")]
    public void A_role_under_a_name_is_that_persons(string people) => Assert.Equal(
        [("沈砚秋", AnalystRole.Analyst), ("李兰舟", AnalystRole.Contact)], Read(Cover.Company with { People = people }).Analysts.Select(analyst => (analyst.Name, analyst.Role!.Value)));

    [Theory]
    [InlineData("证券分析师\n沈砚秋 李兰舟 陆知微\nSAC 执业证书编号：S1920523040002 S1920524050001", "沈砚秋 |李兰舟 |陆知微 ")]
    [InlineData("证券分析师\n沈砚秋 李兰舟\nSAC 执业证书编号：S1920523040002 S1920524050001", "沈砚秋 S1920523040002|李兰舟 S1920524050001")]
    [InlineData("分析师：沈砚秋 S1920523040002    联系人：李兰舟", "沈砚秋 S1920523040002|李兰舟 ")]
    public void Fewer_certificates_than_names_side_by_side_are_nobodys(string people, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(Cover.Company with { People = people }).Analysts.Select(analyst => $"{analyst.Name} {analyst.Certificate}")));

    [Fact]
    public void The_statement_of_the_analysts_is_none_of_them() => Assert.Equal(["沈砚秋"],
        Read(Cover.Company with { People = "沈砚秋 010-66210000*828\nshenyq@lanchuan.example\n执业证书编号：S1920523040002\n有关分析师的申明，见本报告最后部分。\n分析师申明" }).Analysts.Select(analyst => analyst.Name));

    [Theory]
    [InlineData("Stephen Hou\nResearch Associate\nLong Views|stephen.hou@haldenbrook.example")]
    [InlineData("Stephen Hou\nResearch Associate\nDovecote Studio|9847 HK|24.10|B|+852 5550 0164\nstephen.hou@haldenbrook.example")]
    public void What_stands_beside_the_contacts_of_another_is_no_name(string people) =>
        Assert.Equal(["Stephen Hou"], Read(Cover.English with { People = Tabs(people) }).Analysts.Select(analyst => analyst.Name));

    [Theory]
    [InlineData("Each research analyst named above certifies that the views in this note are her own.", AnalystRole.Analyst)]
    [InlineData("The views in this note are those of the firm.", null)]
    public void People_without_a_label_are_analysts_where_the_certification_says_so(string certification, AnalystRole? role) =>
        Assert.Equal(role, Assert.Single(Read(Cover.English with { People = "Rosalind Thackeray\t+852 5550 0163\trosalind.thackeray@haldenbrook.example", Disclosures = "Disclosures\n\n" + certification }).Analysts).Role);
}
