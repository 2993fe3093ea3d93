using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class RatingTests
{
    [Theory]
    [InlineData("HOLD (from BUY)\nTP: HK$31.00 (from HK$42.00)\n\nRecommendation history\nBUY   12 Jan 2026  HK$40.00\nBUY   30 Apr 2026  HK$42.00")]
    [InlineData("Hold (from Buy)\nTarget price: HK$31.00 (from HK$42.00)\n\nRival Hall Games (Buy, TP HK$15.00) is better placed.")]
    public void Neither_the_history_nor_a_rival_is_the_rating(string facts)
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = facts }).StockRatings);
        Assert.Equal(("hold", "buy", RatingChange.Downgraded, 31m, 42m), (rating.Term!.ToLowerInvariant(), rating.PreviousTerm!.ToLowerInvariant(), rating.Change, rating.TargetPrice, rating.PreviousTargetPrice));
    }

    [Theory]
    [InlineData("Rating Change: HOLD | PO: 31.00 HKD\n\nKey Changes\n(HKD)\tPrevious\tCurrent\nInv. Rating\tBUY HOLD\nPrice Obj.\t42.00\t31.00")]
    [InlineData("Key changes\nRating\tBuy to\tHold\nTarget price: HK$31.00 (from HK$42.00)")]
    public void The_former_rating_beside_the_new_one_is_not_the_rating(string facts)
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = facts }).StockRatings);
        Assert.Equal(("hold", "buy", RatingChange.Downgraded), (rating.Term!.ToLowerInvariant(), rating.PreviousTerm!.ToLowerInvariant(), rating.Change));
    }

    [Fact]
    public void What_counts_the_ratings_of_other_firms_rates_nothing()
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = "Overweight\n\nBBG BUY|HOLD|SELL\t28|6|1" }).StockRatings);
        Assert.Equal("Overweight", rating.Term);
    }

    [Fact]
    public void A_price_may_stand_before_the_rating()
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = "HK$26.30 - HIGH CONVICTION O-PF\n\nTarget price: HK$31.00" }).StockRatings);
        Assert.Equal(("HIGH CONVICTION O-PF", RatingLevel.Buy, 26.3m), (rating.Term, rating.Level, rating.Price));
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

    [Theory]
    [InlineData("投资评级：买入（上调）\n上次评级：增持", "增持")]
    [InlineData("投资评级：买入（上调）\n前次评级：增持", "增持")]
    [InlineData("投资评级：买入（上调）\n原评级：增持", "增持")]
    [InlineData("投资评级：买入（上调）（前次：增持）", "增持")]
    [InlineData("投资评级：买入（原：增持）", "增持")]
    [InlineData("投资建议：买入（上调）\n上次建议：增持", "增持")]
    [InlineData("投资评级：买入（维持）\n上次评级：买入", "买入")]
    [InlineData("| 投资评级 | 买入（上调） |\n| --- | --- |\n| 前次评级 | 增持 |", "增持")]
    [InlineData("评级由“增持”上调至“买入”", "增持")]
    [InlineData("投资评级：买入（首次）\n上次评级：首次", null)]
    [InlineData("投资评级：买入（首次）\n前次评级：首次覆盖", null)]
    [InlineData("投资评级：买入\n上次评级：无", null)]
    [InlineData("投资评级：买入\n上次评级：-", null)]
    [InlineData("投资评级：买入（维持）", null)]
    public void The_rating_before_stands_behind_its_own_label(string facts, string? previous)
    {
        var rating = OnlyRating(Cover.Company with { Facts = facts });
        Assert.Equal(("买入", previous), (rating.Term, rating.PreviousTerm));
    }

    [Fact]
    public void The_scale_below_its_label_is_not_the_rating() =>
        Assert.Equal("增持", OnlyRating(Cover.Company with { Facts = "增持\n首次", Disclosures = "公司投资评级\n买入\n预期股价相对基准指数涨幅20%以上\n增持\n预期股价相对基准指数涨幅10%-20%\n减持\n预期股价相对基准指数跌幅10%以上" }).Term);

    [Fact]
    public void Two_ratings_side_by_side_without_a_header_are_none() =>
        Assert.Empty(Read(Cover.English with { Facts = "Rating    Hold    Buy" }).StockRatings);

    [Theory]
    [InlineData("Rating: Buy (Previous: Neutral)", "Neutral")]
    [InlineData("Rating: Buy\nPrevious rating: Neutral", "Neutral")]
    [InlineData("Rating: Buy\nPrevious: Neutral", "Neutral")]
    [InlineData("Rating: Buy (from Neutral)", "Neutral")]
    [InlineData("Rating: Buy (prior: Hold)", "Hold")]
    [InlineData("Upgrade to Buy from Hold", "Hold")]
    [InlineData("Rating: Buy\nOld rating: Hold", "Hold")]
    [InlineData("Rating: Buy (Previous TP HK$760.00)", null)]
    [InlineData("Lanternhall Games    From    To\nRating    Hold    Buy", "Hold")]
    public void The_English_rating_before_stands_behind_its_own_label(string facts, string? previous)
    {
        var rating = OnlyRating(Cover.English with { Facts = facts });
        Assert.Equal(("Buy", previous), (rating.Term, rating.PreviousTerm));
    }

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
    public void The_rating_of_the_industry_stands_beside_that_of_the_company()
    {
        var report = Read(Cover.Company with { Facts = "行业：半导体设备\n行业评级：看好（维持）\n公司评级：买入（首次）" });
        Assert.Equal("看好", report.IndustryRating?.Term);
        var rating = Assert.Single(report.StockRatings);
        Assert.Equal(("买入", RatingChange.Initiated), (rating.Term, rating.Change));
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
    public void Who_leads_an_industry_is_no_rating_of_it() =>
        Assert.Null(Read(Cover.Sector with { Facts = "半导体", Body = "国产设备在行业领先，评级机构维持看法。落后产能退出。\n\n" + Cover.Sector.Body }).IndustryRating);

    [Fact]
    public void A_letter_may_name_the_listing()
    {
        var report = Read(Cover.Company with { Subject = "岑石科技（688917.SH/09736.HK）", Facts = "公司评级    买入-A/买入-H\n当前价格    126.40元/98.15港元\n前次评级    买入/买入" });
        Assert.Equal(["688917.SH 买入 126.40", "9736.HK 买入 98.15"], report.StockRatings.Select(rating => FormattableString.Invariant($"{rating.Stock.Code} {rating.Term} {rating.Price}")));
    }

    [Theory]
    [InlineData("688917.SH|12m Price Target: Rmb158.00|Price: Rmb126.40|Upside: 25.0%|Buy\n9736.HK|12m Price Target: HK$120.00|Price: HK$98.00|Upside: 22.4%|Neutral")]
    [InlineData("A share|MAINTAIN BUY\nTARGET PRICE (CNY)|SHARE PRICE (CNY)\n158.00|126.40\nH share|MAINTAIN NEUTRAL\nTARGET PRICE (HKD)|SHARE PRICE (HKD)\n120.00|98.00")]
    public void Listings_are_rated_by_their_codes_or_their_shares(string facts)
    {
        var ratings = Read(Cover.English with { Subject = "Lanternhall Games (688917.SH/9736.HK)", Facts = Tabs(facts) }).StockRatings;
        Assert.Equal<(string?, RatingLevel?, decimal?, decimal?)>([("688917.SH", RatingLevel.Buy, 158m, 126.4m), ("9736.HK", RatingLevel.Neutral, 120m, 98m)], ratings.Select(rating => (rating.Stock.Code, rating.Level, rating.TargetPrice, rating.Price)));
    }

    [Fact]
    public void A_column_of_ratings_is_not_the_companys() =>
        Assert.Empty(Read(Cover.English with { Facts = "Company\nDovecote Studio\nPellworth Games\n\nRating\nSell\nBuy\n\nPrice\n31.20\n38.10" }).StockRatings);

    [Fact]
    public void Labels_over_one_company_are_no_table_of_several() =>
        Assert.Equal("Buy", OnlyRating(Cover.English with { Facts = Tabs("Rating|Company\nBuy|Lanternhall Games") }).Term);

    [Theory]
    [InlineData("688917.SH", "9736.HK", "A股评级：买入（维持）　目标价：158.00元", "H股评级：增持（维持）　目标价：120.00港元")]
    public void Two_listings_may_be_rated_apart(string first, string second, string a, string h)
    {
        var report = Read(Cover.Company with { Subject = $"岑石科技（{first}/{second}）", Facts = a + "\n" + h });
        var ratings = report.StockRatings.ToDictionary(rating => rating.Stock.Code!, rating => rating.Term);
        Assert.All(ratings, rating => Assert.True(rating.Value is null || rating.Value == (rating.Key == first ? "买入" : "增持"), $"{rating.Key} is rated {rating.Value}"));
    }
}
