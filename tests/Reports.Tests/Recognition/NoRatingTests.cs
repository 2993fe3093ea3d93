using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class NoRatingTests
{
    [Theory]
    [InlineData("HOLD (from BUY)\nTP: HK$31.00 (from HK$42.00)\n\nRecommendation history\nBUY   12 Jan 2026  HK$40.00\nBUY   30 Apr 2026  HK$42.00")]
    [InlineData("Hold (from Buy)\nTarget price: HK$31.00 (from HK$42.00)\n\nRival Hall Games (Buy, TP HK$15.00) is better placed.")]
    public void Neither_the_history_nor_a_rival_is_the_rating(string facts)
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = facts }).StockRatings);
        Assert.Equal(("hold", "buy", RatingChange.Downgraded, 31m, 42m), (rating.Term!.ToLowerInvariant(), rating.PreviousTerm!.ToLowerInvariant(), rating.Change, rating.TargetPrice, rating.PreviousTargetPrice));
    }

    [Fact]
    public void What_counts_the_ratings_of_other_firms_rates_nothing()
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = "Overweight\n\nBBG BUY|HOLD|SELL\t28|6|1" }).StockRatings);
        Assert.Equal("Overweight", rating.Term);
    }

    [Theory]
    [InlineData("1. 岑石科技（688917）：首次覆盖，给予“增持”评级 （2026-04-18）")]
    [InlineData("2、岑石科技（688917）：上调至“强烈推荐”评级 2026/08/20")]
    public void A_related_report_says_nothing_of_this_one(string related)
    {
        var report = Read(Cover.Company with { Facts = "买入", Body = "我们维持“买入”评级。\n\n相关研究\n" + related });
        Assert.Equal(("买入", RatingChange.Maintained, ReportSeries.Comment), (Assert.Single(report.StockRatings).Term, report.StockRatings[0].Change, report.Series));
    }

    [Fact]
    public void What_others_say_of_peers_is_not_this_firms_view()
    {
        var report = Read(Cover.Company with
        {
            Facts = "增持（首次）",
            Body = "某机构此前给予“买入”评级，目标价30元。海外大行将同业评级由“中性”上调至“买入”。\n\n可比公司估值\n\n公司\t代码\t股价\tPE 2026E\t评级\n砚湖乳业\t605788\t40.11\t33.4\t买入\n栖云信息\t301793\t18.02\t25.4\t增持",
        });
        var rating = Assert.Single(report.StockRatings);
        Assert.Equal(("增持", (string?)null, (decimal?)null, (decimal?)null), (rating.Term, rating.PreviousTerm, rating.TargetPrice, rating.Price));
    }

    [Fact]
    public void The_scale_below_its_label_is_not_the_rating() =>
        Assert.Equal("增持", OnlyRating(Cover.Company with { Facts = "增持\n首次", Disclosures = "公司投资评级\n买入\n预期股价相对基准指数涨幅20%以上\n增持\n预期股价相对基准指数涨幅10%-20%\n减持\n预期股价相对基准指数跌幅10%以上" }).Term);

    [Theory]
    [InlineData("投资评级：无评级")]
    [InlineData("投资评级：暂不评级")]
    [InlineData("投资评级：未评级")]
    [InlineData("投资评级：暂无")]
    [InlineData("投资评级：-")]
    [InlineData("投资评级：—")]
    [InlineData("投资评级：——")]
    [InlineData("投资评级：N/A")]
    [InlineData("投资评级：NR")]
    [InlineData("Not Rated")]
    [InlineData("Rating: Not Rated")]
    [InlineData("")]
    [InlineData("上次评级：买入")]
    [InlineData("前次评级：增持\n目标价：158.00元")]
    public void What_is_not_rated_has_no_rating(string facts) => Assert.Empty(Read(Cover.Company with { Facts = facts }).StockRatings);

    [Theory]
    [InlineData("控股股东拟增持不超过2亿元")]
    [InlineData("股东减持计划公告")]
    [InlineData("董事长首次增持")]
    [InlineData("大股东持有公司38.2%的股份")]
    [InlineData("推荐阅读")]
    [InlineData("买入并持有，是我们对红利资产的一贯看法。")]
    [InlineData("事件：公司公告实控人完成增持，累计增持420万股。")]
    [InlineData("维持中性货币政策")]
    [InlineData("龙虎榜买入金额前五")]
    [InlineData("高管减持（维持原计划）")]
    [InlineData("公司保持中性的价格策略。")]
    public void A_word_that_also_rates_is_no_rating_in_a_sentence(string facts) => Assert.Empty(Read(Cover.Company with { Facts = facts }).StockRatings);

    [Theory]
    [InlineData("The board will add two directors")]
    [InlineData("Reduce, reuse, recycle: a plan for packaging")]
    [InlineData("Buy-back programme extended")]
    [InlineData("Players hold the line")]
    [InlineData("Management remains cautious on Europe")]
    [InlineData("Consensus rating: Buy")]
    public void An_English_word_that_also_rates_is_no_rating_in_a_sentence(string facts) =>
        Assert.Empty(Read(Cover.English with { Facts = facts }).StockRatings);

    [Theory]
    [InlineData("投资评级：买入\n\n公司评级：中性")]
    [InlineData("投资评级：买入（维持）\n\n投资评级：增持（维持）")]
    [InlineData("买入（维持）\n\n卖出（维持）")]
    public void Two_ratings_that_contradict_each_other_are_none(string facts)
    {
        var report = Read(Cover.Company with { Facts = facts });
        Assert.All(report.StockRatings, rating => Assert.Null(rating.Term));
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "ratingContradictory");
    }

    [Theory]
    [InlineData("1. 《岑石科技中报点评：订单结构优化》（2026年8月28日，增持）")]
    [InlineData("《岑石科技首次覆盖：压舱石》 买入（首次） 2026-03-12")]
    [InlineData("相关报告\n岑石科技：压舱石（增持，首次） 2026-03-12")]
    public void Ratings_of_related_reports_are_not_this_ones(string related)
    {
        var rating = OnlyRating(Cover.Company with { Facts = "投资评级：中性（下调）", People = Cover.Company.People + "\n\n相关研究\n\n" + related });
        Assert.Equal(("中性", RatingChange.Downgraded), (rating.Term, rating.Change));
    }

    [Fact]
    public void What_the_sector_is_rated_is_not_the_companys_rating()
    {
        var report = Read(Cover.Company with { Facts = "增持\n原评级：买入\n市场价格：人民币 126.40\n板块评级：强于大市" });
        Assert.Equal("强于大市", report.IndustryRating?.Term);
        var rating = Assert.Single(report.StockRatings);
        Assert.Equal(("增持", RatingChange.Downgraded, "买入"), (rating.Term, rating.Change, rating.PreviousTerm));
    }

    [Fact]
    public void Who_leads_an_industry_is_no_rating_of_it() =>
        Assert.Null(Read(Cover.Sector with { Facts = "半导体", Body = "国产设备在行业领先，评级机构维持看法。落后产能退出。\n\n" + Cover.Sector.Body }).IndustryRating);

    [Fact]
    public void A_column_of_ratings_is_not_the_companys() =>
        Assert.Empty(Read(Cover.English with { Facts = "Company\nDovecote Studio\nPellworth Games\n\nRating\nSell\nBuy\n\nPrice\n31.20\n38.10" }).StockRatings);
}
