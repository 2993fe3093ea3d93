using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class TitleTests
{
    [Theory]
    [InlineData("特高压核心供应商，在手订单充沛")]
    [InlineData("净利润高增，海外订单超预期")]
    [InlineData("计算机行业周报（11.09-11.13）：智能体提速，算力招标落地")]
    [InlineData("2026年10月物价数据点评\n\n价格温和回升，关注内需弹性")]
    [InlineData("岚川证券研究所　|　每周观察\n\n债市周观察：资金面转松，长端利率下行")]
    public void The_headline_is_the_line_that_says_something(string lines) =>
        Assert.Equal(lines[(lines.LastIndexOfAny(['\n', '：']) + 1)..], Read(Cover.Company with { Title = lines, Facts = "买入（维持）" }).Title);

    [Theory]
    [InlineData("▲ Price Target (Dec-27): HK$750.00")]
    [InlineData("Target: HK$750.00 (from HK$700.00)")]
    [InlineData("RIC: 9736.HK")]
    [InlineData("Reduced from HK$700.00")]
    [InlineData("ASIA INTERNET | SECTOR UPDATE")]
    [InlineData("Global Markets Research")]
    [InlineData("Halden Brook Securities Co., Ltd., Taipei Branch")]
    [InlineData("☑ Change in Estimates | ☑ Target | ■ Reco")]
    [InlineData("Last Traded Price ( 29 Oct 2026): S$1.37 (STI : 4,012.55)")]
    [InlineData("GICS sector             Materials")]
    [InlineData("Market capitalisation   20,911")]
    [InlineData("Health Care: Medical Technology")]
    [InlineData("RESULTS REPORT")]
    [InlineData("Market Review")]
    [InlineData("Source: Company data, Halden Brook estimates")]
    [InlineData("(all figures in HKD unless noted, and rounded)")]
    [InlineData("Hang Seng Index 26,114 (-0.6%)")]
    [InlineData("Exchange: SEH")]
    [InlineData("China    Games & Toys")]
    [InlineData("ELECTRONICS: CONSUMER DEVICES")]
    [InlineData("Toys & Games")]
    [InlineData("Issuer of report: Halden Brook Securities (Asia)")]
    [InlineData("This document must be read with its last page")]
    [InlineData("While toys still sell well abroad, the maker is now turning to")]
    [InlineData("2QFY27 Result Update")]
    [InlineData("Singapore Company Update")]
    [InlineData("HOLD (Downgrade from BUY)")]
    [InlineData("TODAY'S TOP PICKS")]
    [InlineData("Electric Utilities")]
    [InlineData("Life Science Tools & Diagnostics")]
    [InlineData("Lanternhall Games HK$42.10 - OUTPERFORM")]
    [InlineData("Toys sold in Europe returned to growth in October, but sell-through of the older ones\nfell a further 8%. We think that shelves are clean but that parents wait.")]
    public void Labels_targets_and_departments_are_no_English_headline(string line) =>
        Assert.Equal("The sequel is worth the wait", Read(Cover.English with { Masthead = "17 November 2026\n" + line, Title = "", Subject = "Lanternhall Games (9736 HK)\nThe sequel is worth the wait", Facts = "Rating: Buy" }).Title);

    [Theory]
    [InlineData("What's Changed")]
    [InlineData("HIGHLIGHTS")]
    [InlineData("Initiating at Buy, HK$18 target")]
    public void A_label_below_is_no_part_of_an_English_headline(string below) =>
        Assert.Equal("The Sequel Is Worth the Wait, and the Price It Asks", Read(Cover.English with { Title = "", Subject = "Lanternhall Games (9736 HK)\nThe Sequel Is Worth the Wait, and the Price It Asks\n" + below, Facts = "Rating: Buy" }).Title);

    [Theory]
    [InlineData("Designers leave for the rival; cutting our target to\nHK$18", "Designers leave for the rival; cutting our target to HK$18")]
    [InlineData("Designers leave for the rival; cutting our target to", null)]
    [InlineData("Designers leave for the rival, and the toys stay;", null)]
    [InlineData("Toys in expansion generate value-add -\nInitiate at BUY", "Toys in expansion generate value-add - Initiate at BUY")]
    [InlineData("Designers leave: we cut our targets, and downgrade\n\nOther Makers Follow", null)]
    [InlineData("Toys and games: who keeps the shelf\n\nwhen the discounts end?", "Toys and games: who keeps the shelf when the discounts end?")]
    [InlineData("Toys and games remain key drivers despite\na mixed guide; PO to HK$200", "Toys and games remain key drivers despite a mixed guide; PO to HK$200")]
    [InlineData("Toys in expansion as new shelves open; sales +35%\nYoY, profit +76% YoY", "Toys in expansion as new shelves open; sales +35% YoY, profit +76% YoY")]
    public void A_headline_that_stops_in_its_midst_goes_on_or_is_none(string lines, string? title) =>
        Assert.Equal(title, Read(Cover.English with { Title = "", Subject = "Lanternhall Games (9736 HK)\n" + lines, Facts = "Rating: Buy" }).Title);

    [Theory]
    [InlineData("", null)]
    [InlineData("特高压核心供应商，高温合金粉末的突围者", "特高压核心供应商，高温合金粉末的突围者")]
    public void A_headline_that_is_cut_is_read_where_it_stands_whole_or_not_at_all(string later, string? title) =>
        Assert.Equal(title, Read(Cover.Company with { Title = "特高压核心供应商，高温合金粉末的\n[Table_Title]\n突围者", Facts = "买入（维持）", Body = Cover.Company.Body + "\n\n" + later }).Title);

    [Theory]
    [InlineData("储能出货量增价减。三季度电芯出货同比增长，但碳酸锂价")]
    [InlineData("公司于9月获欧洲卡车厂商定点，我们未将其纳入基本情")]
    [InlineData("机械制造业 / 工业")]
    [InlineData("资产负债表摘要")]
    [InlineData("营收同比增速")]
    [InlineData("岑石科技（688917.SH）首次覆盖：新一轮")]
    public void Running_text_and_captions_are_no_headline(string line) => Assert.Null(Read(Cover.Company with { Title = line, Facts = "买入（维持）" }).Title);

    [Fact]
    public void A_headline_right_above_its_text_is_no_part_of_it() =>
        Assert.Equal("The sequel is worth the wait", Read(Cover.English with { Title = "", Subject = "Lanternhall Games (9736 HK)\nThe sequel is worth the wait\nLanternhall showed the sequel of its oldest franchise to the press, and those who saw\nit left in good spirits. Pre-orders have begun in nine countries and are ahead of our\nown count by a fifth.", Facts = "Rating: Buy" }).Title);

    [Theory]
    [InlineData("——社会服务行业2026年10月月报")]
    [InlineData("——算力基建系列报告之三")]
    public void What_stands_behind_dashes_is_no_part_of_the_headline(string below) =>
        Assert.Equal("特高压核心供应商，在手订单十分充沛", Read(Cover.Company with { Title = "特高压核心供应商，在手订单十分充沛\n" + below, Facts = "买入（维持）" }).Title);

    [Fact]
    public void The_headline_above_its_subject_may_stand_far_below_the_name_of_a_series() =>
        Assert.Equal("自主品牌步入收获期", Read(Cover.Company with { Masthead = "公司深度研究\n2026年11月17日", Title = "", Subject = "买入（首次评级）\n市场价格：36.52元\n市场数据\n总股本(亿股)\t3.21\n总市值(亿元)\t117.23\n年内股价最高最低(元)\t44.88/22.10\n分析师：沈砚秋\tS1920523040002\n联系人：孟青川\n岚川证券研究所\n\n自主品牌步入收获期\n——岑石科技（688917.SH）深度报告", People = "" }).Title);

    [Theory]
    [InlineData("1 《岑石科技-半年报点评:新品放量》 2026-08-27")]
    [InlineData("研究员：沈砚秋 电邮：shenyq")]
    [InlineData("投资评级")]
    [InlineData("6 个月评级 买入（维持评级）")]
    [InlineData("行业 医药生物/生物制品")]
    [InlineData("每股净资产 7.27")]
    [InlineData("发行价：18.66元")]
    [InlineData("一年内最高/最低（元）73.00/22.62")]
    [InlineData("及预期、食品安全事件风险。")]
    [InlineData("制造业除服务零售端外，积极参与餐饮供应环节，")]
    [InlineData("归属母公司净利润")]
    [InlineData("电子 强于大市（维持）")]
    [InlineData("52周最高价（元）")]
    [InlineData("北交所研究 | 公司点评")]
    [InlineData("来源：同花顺，岚川证券\n研究院整\n理")]
    [InlineData("E=岚川证券预测")]
    [InlineData("人民币百万元")]
    [InlineData("机械设备·通用设备Ⅱ")]
    [InlineData("新一程")]
    [InlineData("年，公司提出三步走")]
    [InlineData("以减速器为主线，利用两个平台，形成成套产品，支撑业务的发展")]
    [InlineData("市场回顾：本周（11月16日-11月20日）上证指数下跌0.77%，深证成指\n下跌1.32%，科创50下跌2.05%。")]
    public void What_is_torn_out_of_a_text_is_no_headline(string line) =>
        Assert.Null(Read(Cover.Company with { Masthead = "岚川证券研究所\n\n2026年11月17日", Title = line, Facts = "买入（维持）", Body = "风险提示：下游扩产推迟。" }).Title);

    [Fact]
    public void Behind_a_semicolon_a_headline_goes_on_with_what_the_firm_does() =>
        Assert.Equal("Service is great, new equipment is not; raising our target on buybacks", Read(Cover.English with { Title = "Lanternhall Games (9736 HK)\n\nService is great, new equipment is not;\nraising our target on buybacks", Subject = "" }).Title);
}
