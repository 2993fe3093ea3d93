using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class RatingTests
{
    [Fact]
    public void A_price_may_stand_before_the_rating()
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = "HK$26.30 - HIGH CONVICTION O-PF\n\nTarget price: HK$31.00" }).StockRatings);
        Assert.Equal(("HIGH CONVICTION O-PF", RatingLevel.Buy, 26.3m), (rating.Term, rating.Level, rating.Price));
    }

    [Fact]
    public void A_change_of_the_target_is_none_of_the_rating()
    {
        var report = Read(Cover.Company with { Subject = "岑石科技（9736.HK/688917.SH）", Facts = "维持H/A股“买入”评级，上调目标价至118.00港元/人民币104.00元。\n评级\t买入\t买入\n目标价\tHK$118.00\tRMB104.00" });
        Assert.Equal<(RatingLevel?, RatingChange?, decimal?)>([(RatingLevel.Buy, RatingChange.Maintained, 118m), (RatingLevel.Buy, RatingChange.Maintained, 104m)], report.StockRatings.Select(rating => (rating.Level, rating.Change, rating.TargetPrice)));
    }

    [Theory]
    [InlineData("买入（维持）", "买入", RatingChange.Maintained)]
    [InlineData("买入(维持)", "买入", RatingChange.Maintained)]
    [InlineData("审慎增持(维持）", "审慎增持", RatingChange.Maintained)]
    [InlineData("增持 （首次）", "增持", RatingChange.Initiated)]
    [InlineData("**买入**（上调）", "买入", RatingChange.Upgraded)]
    [InlineData("维持 买入", "买入", RatingChange.Maintained)]
    [InlineData("维持买入", "买入", RatingChange.Maintained)]
    [InlineData("投资评等：买进（维持）", "买进", RatingChange.Maintained)]
    [InlineData("维持“买入”评级", "买入", RatingChange.Maintained)]
    [InlineData("“买入”评级（维持）", "买入", RatingChange.Maintained)]
    [InlineData("推荐 维持评级", "推荐", RatingChange.Maintained)]
    [InlineData("跑赢行业 维持评级", "跑赢行业", RatingChange.Maintained)]
    [InlineData("买入 维持", "买入", RatingChange.Maintained)]
    [InlineData("投资评级(首评): 买入", "买入", RatingChange.Initiated)]
    [InlineData("投资评级（维持）：增持", "增持", RatingChange.Maintained)]
    [InlineData("强烈推荐/维持", "强烈推荐", RatingChange.Maintained)]
    [InlineData("优于大市 / 维持", "优于大市", RatingChange.Maintained)]
    [InlineData("买入|维持", "买入", RatingChange.Maintained)]
    [InlineData("买入 | 首次", "买入", RatingChange.Initiated)]
    [InlineData("买入·维持", "买入", RatingChange.Maintained)]
    [InlineData("买入，维持", "买入", RatingChange.Maintained)]
    [InlineData("评级：增持（首次覆盖）", "增持", RatingChange.Initiated)]
    [InlineData("评级：增持（首次评级）", "增持", RatingChange.Initiated)]
    [InlineData("投资评级：买入 上调", "买入", RatingChange.Upgraded)]
    [InlineData("投资评级 买入 维持评级", "买入", RatingChange.Maintained)]
    [InlineData("公司评级：增持（维持评级）", "增持", RatingChange.Maintained)]
    [InlineData("股票评级：买入（重申）", "买入", RatingChange.Maintained)]
    [InlineData("最新评级：买入（上调评级）", "买入", RatingChange.Upgraded)]
    [InlineData("投资建议：买入（维持）", "买入", RatingChange.Maintained)]
    [InlineData("持有 下调", "持有", RatingChange.Downgraded)]
    [InlineData("中性（下调）", "中性", RatingChange.Downgraded)]
    [InlineData("中性（调低）", "中性", RatingChange.Downgraded)]
    [InlineData("增持（调高）", "增持", RatingChange.Upgraded)]
    [InlineData("买入（恢复覆盖）", "买入", RatingChange.Resumed)]
    [InlineData("【买入】（维持）", "买入", RatingChange.Maintained)]
    [InlineData("[买入]（维持）", "买入", RatingChange.Maintained)]
    [InlineData("评级：【增持】维持", "增持", RatingChange.Maintained)]
    [InlineData("买入\n\n维持评级", "买入", RatingChange.Maintained)]
    [InlineData("买入\n（维持）", "买入", RatingChange.Maintained)]
    [InlineData("投资评级\n\n买入（维持）", "买入", RatingChange.Maintained)]
    [InlineData("投资评级：\n买入\n维持", "买入", RatingChange.Maintained)]
    [InlineData("投资评级\t买入\n评级变动\t维持", "买入", RatingChange.Maintained)]
    [InlineData("| 项目 | 数值 |\n| --- | --- |\n| 投资评级 | 买入（维持） |\n| 总股本 | 4.1亿股 |", "买入", RatingChange.Maintained)]
    [InlineData("| 评级 | 变动 |\n| --- | --- |\n| 买入 | 维持 |", "买入", RatingChange.Maintained)]
    [InlineData("首次覆盖，给予“买入”评级", "买入", RatingChange.Initiated)]
    [InlineData("首次给予“增持”评级", "增持", RatingChange.Initiated)]
    [InlineData("上调至“买入”评级", "买入", RatingChange.Upgraded)]
    [InlineData("评级：买入（由增持上调）", "买入", RatingChange.Upgraded)]
    [InlineData("投资评级：买入\n上次评级：买入", "买入", RatingChange.Maintained)]
    [InlineData("投资评级：买入\n上次评级：首次", "买入", RatingChange.Initiated)]
    [InlineData("投资评级：中性\n原评级：买入", "中性", RatingChange.Downgraded)]
    [InlineData("投资评级：买入", "买入", null)]
    [InlineData("评级：强于大市", "强于大市", null)]
    public void Chinese_covers_print_the_rating_in_many_forms(string facts, string term, RatingChange? change)
    {
        var rating = OnlyRating(Cover.Company with { Facts = facts });
        Assert.Equal((term, change), (rating.Term, rating.Change));
        Assert.Equal("688917.SH", rating.Stock.Code);
    }

    [Theory]
    [InlineData("买入-A\n首次评级", "买入-A", RatingLevel.Buy, RatingChange.Initiated)]
    [InlineData("投资评级：买入-A（维持）", "买入-A", RatingLevel.Buy, RatingChange.Maintained)]
    [InlineData("增持-B（维持）", "增持-B", RatingLevel.Overweight, RatingChange.Maintained)]
    [InlineData("维持 买入-B", "买入-B", RatingLevel.Buy, RatingChange.Maintained)]
    [InlineData("领先大市-A（首次）", "领先大市-A", RatingLevel.Overweight, RatingChange.Initiated)]
    [InlineData("投资评级 买入－Ａ", "买入－Ａ", RatingLevel.Buy, null)]
    public void The_letter_for_the_risk_is_part_of_the_term(string facts, string term, RatingLevel level, RatingChange? change)
    {
        var rating = OnlyRating(Cover.Company with { Facts = facts });
        Assert.Equal((term, level, change), (rating.Term, rating.Level, rating.Change));
    }

    [Theory]
    [InlineData("Reiterate Rating: BUY", "BUY", RatingChange.Maintained)]
    [InlineData("Reiterate BUY", "BUY", RatingChange.Maintained)]
    [InlineData("Maintain Buy", "Buy", RatingChange.Maintained)]
    [InlineData("Maintain Rating: NEUTRAL", "NEUTRAL", RatingChange.Maintained)]
    [InlineData("Buy (Maintained)", "Buy", RatingChange.Maintained)]
    [InlineData("BUY (unchanged)", "BUY", RatingChange.Maintained)]
    [InlineData("Rating: Outperform (reiterated)", "Outperform", RatingChange.Maintained)]
    [InlineData("Rating: Overweight (initiation)", "Overweight", RatingChange.Initiated)]
    [InlineData("Rating: Buy (initiated)", "Buy", RatingChange.Initiated)]
    [InlineData("Initiating with Outperform", "Outperform", RatingChange.Initiated)]
    [InlineData("Initiate at Buy", "Buy", RatingChange.Initiated)]
    [InlineData("Upgrade to Buy", "Buy", RatingChange.Upgraded)]
    [InlineData("Upgraded to Overweight from Equal-weight", "Overweight", RatingChange.Upgraded)]
    [InlineData("Downgrade to Neutral", "Neutral", RatingChange.Downgraded)]
    [InlineData("Down to Neutral", "Neutral", RatingChange.Downgraded)]
    [InlineData("Rating: down to Neutral from Buy", "Neutral", RatingChange.Downgraded)]
    [InlineData("Rating: Neutral (from Buy)", "Neutral", RatingChange.Downgraded)]
    [InlineData("Rating: Neutral (Previous: Buy)", "Neutral", RatingChange.Downgraded)]
    [InlineData("Rating: Buy (Previous: Neutral)", "Buy", RatingChange.Upgraded)]
    [InlineData("Resume coverage at Buy", "Buy", RatingChange.Resumed)]
    [InlineData("Rating: Buy", "Buy", null)]
    [InlineData("Rating\nBUY", "BUY", null)]
    [InlineData("Stock Rating: Overweight", "Overweight", null)]
    [InlineData("Recommendation: HOLD", "HOLD", null)]
    [InlineData("Investment rating: Buy", "Buy", null)]
    [InlineData("Rating                BUY\nPrice target          HK$750.00", "BUY", null)]
    [InlineData("| Rating | Buy |\n| --- | --- |\n| Price target | HK$750.00 |", "Buy", null)]
    public void English_covers_print_the_rating_in_many_forms(string facts, string term, RatingChange? change)
    {
        var rating = OnlyRating(Cover.English with { Facts = facts });
        Assert.Equal((term, change), (rating.Term, rating.Change));
        Assert.Equal("9736.HK", rating.Stock.Code);
    }

    [Theory]
    [InlineData("行业评级：看好（维持）", "看好", RatingChange.Maintained)]
    [InlineData("行业评级 强于大市 维持评级", "强于大市", RatingChange.Maintained)]
    [InlineData("强于大市（维持）", "强于大市", RatingChange.Maintained)]
    [InlineData("推荐 维持评级", "推荐", RatingChange.Maintained)]
    [InlineData("领先大市-A\n维持评级", "领先大市-A", RatingChange.Maintained)]
    [InlineData("投资建议：强于大市（上调）", "强于大市", RatingChange.Upgraded)]
    [InlineData("投资评级(首评): 推荐", "推荐", RatingChange.Initiated)]
    [InlineData("维持“增持”评级", "增持", RatingChange.Maintained)]
    [InlineData("看好/维持", "看好", RatingChange.Maintained)]
    [InlineData("评级：同步大市（下调）", "同步大市", RatingChange.Downgraded)]
    [InlineData("行业投资评级 | 优于大市·维持", "优于大市", RatingChange.Maintained)]
    public void An_industry_report_rates_its_industry(string facts, string term, RatingChange change)
    {
        var report = Read(Cover.Sector with { Facts = facts });
        Assert.Equal((term, (RatingChange?)change), (report.IndustryRating?.Term, report.IndustryRating?.Change));
        Assert.Empty(report.StockRatings);
    }

    [Fact]
    public void The_rating_of_the_industry_stands_beside_that_of_the_company()
    {
        var report = Read(Cover.Company with { Facts = "行业：半导体设备\n行业评级：看好（维持）\n公司评级：买入（首次）" });
        Assert.Equal("看好", report.IndustryRating?.Term);
        var rating = Assert.Single(report.StockRatings);
        Assert.Equal(("买入", RatingChange.Initiated), (rating.Term, rating.Change));
    }

    [Fact]
    public void A_term_that_speaks_of_the_industry_rates_the_company()
    {
        var report = Read(Cover.Company with { Facts = "评级 跑赢行业", Body = "## 观点\n\n维持跑赢行业评级，上调目标价。" });
        Assert.Null(report.IndustryRating);
        Assert.Equal(("跑赢行业", RatingChange.Maintained), (Assert.Single(report.StockRatings).Term, report.StockRatings[0].Change));
    }

    [Fact]
    public void A_term_in_two_languages_is_one_rating_and_its_history_is_none() => Assert.Equal("买进", Assert.Single(Read(Cover.Company with
    {
        Facts = "Buy 买进\n近期评等\n出刊日期    前日收盘    评等\n2026-08-25    40.10    买进\n2026-04-28    33.95    区间操作",
    }).StockRatings).Term);

    [Theory]
    [InlineData("行业评级：领先", "", RatingLevel.Overweight, null)]
    [InlineData("行业评级　同步（下调）", "", RatingLevel.Neutral, RatingChange.Downgraded)]
    [InlineData("半导体", "需求改善，我们维持行业“领先”评级。", RatingLevel.Overweight, RatingChange.Maintained)]
    public void An_industry_may_lead_or_lag(string facts, string sentence, RatingLevel level, RatingChange? change)
    {
        var rating = Read(Cover.Sector with { Facts = facts, Body = sentence + "\n\n" + Cover.Sector.Body }).IndustryRating;
        Assert.Equal((level, change), (rating!.Level!.Value, rating.Change));
    }

    [Fact]
    public void The_row_of_a_peer_is_no_rating_of_the_company() =>
        Assert.Equal("ADD", OnlyRating(Cover.English with { Facts = "ADD (no change)\n\n" + Tabs("Share Price|Target Price\nCompany|Recom.\nLanternhall Games|9736 HK|Add|38.6|46.0\nDovecote Studio|9847 HK|Hold|31.0|33.0") }).Term);

    [Fact]
    public void Labels_over_one_company_are_no_table_of_several() =>
        Assert.Equal("Buy", OnlyRating(Cover.English with { Facts = Tabs("Rating|Company\nBuy|Lanternhall Games") }).Term);
}
