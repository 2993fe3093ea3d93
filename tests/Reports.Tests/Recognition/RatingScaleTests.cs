using System.Globalization;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>Definitions are written as <c>subject term lower..upper horizon</c>.</summary>
public class RatingScaleTests
{
    private const string Company = "company 中性 -5..5 6-6|company 买入 15.. 6-6|company 减持 ..-5 6-6|company 增持 5..15 6-6";
    private const string Industry = "industry 同步大市 -10..10 6-6|industry 落后大市 ..-10 6-6|industry 领先大市 10.. 6-6";

    [Theory]
    [InlineData("以报告发布之日起6个月内的涨跌为准，基准为沪深300指数。\n\n股票评级：\n\n- 买入：涨幅比基准高出15%以上\n- 增持：涨幅比基准高出5%至15%\n- 中性：涨幅与基准相差不超过5%\n- 减持：涨幅比基准低5%以上")]
    [InlineData("公司评级\n\n买入：未来6个月内相对沪深300指数涨幅15%以上；\n增持：未来6个月内相对沪深300指数涨幅介于5%与15%之间；\n中性：未来6个月内相对沪深300指数涨幅介于-5%与5%之间；\n减持：未来6个月内相对沪深300指数跌幅5%以上。")]
    [InlineData("股票投资评级\n\n买入 —— 未来6个月内收益率高出沪深300指数15%及以上；\n增持 —— 未来6个月内收益率高出沪深300指数5%（含）至15%；\n中性 —— 未来6个月内收益率与沪深300指数之差在-5%至5%之间；\n减持 —— 未来6个月内收益率低于沪深300指数5%以上；")]
    [InlineData("公司评级\t评级\t说明\n\t买入\t未来6个月内跑赢沪深300指数15%以上\n\t增持\t未来6个月内跑赢沪深300指数5%~15%\n\t中性\t未来6个月内与沪深300指数相比在-5%~5%之间\n\t减持\t未来6个月内跑输沪深300指数5%以上")]
    [InlineData("| 类别 | 评级 | 说明 |\n| --- | --- | --- |\n| 公司评级 | 买入 | 6个月内相对沪深300指数涨幅15%以上 |\n| | 增持 | 6个月内相对沪深300指数涨幅5%～15% |\n| | 中性 | 6个月内相对沪深300指数涨幅-5%～5% |\n| | 减持 | 6个月内相对沪深300指数跌幅5%以上 |")]
    [InlineData("公司评级：报告发布后的6个月内，股价相对沪深300指数上涨15%以上为买入；上涨5%至15%为增持；相对变动在-5%与5%之间为中性；相对下跌5%以上为减持。")]
    [InlineData("<table><tr><td rowspan=\"4\">公司评级</td><td>买入</td><td>6个月内相对沪深300指数涨幅15%以上</td></tr><tr><td>增持</td><td>6个月内相对沪深300指数涨幅5%～15%</td></tr><tr><td>中性</td><td>6个月内相对沪深300指数涨幅-5%～5%</td></tr><tr><td>减持</td><td>6个月内相对沪深300指数跌幅5%以上</td></tr></table>")]
    [InlineData("评级标准为报告发布日后6个月内股价相对沪深300指数的表现。\n\n公司评级\n\n买入\n\n相对沪深300指数涨幅15%以上\n\n增持\n\n相对沪深300指数涨幅5%至15%\n\n中性\n\n相对沪深300指数涨幅-5%至5%\n\n减持\n\n相对沪深300指数跌幅5%以上")]
    [InlineData("公司投资评级：\n\n买入：预期未来6个月个股涨跌幅相对基准在15%以上；\n增持：预期未来6个月个股涨跌幅相对基准介于5%与15%之间；\n中性：预期未来6个月个股涨跌幅相对基准介于-5%与5%之间；\n减持：预期未来6个月个股涨跌幅相对基准在-5%以下。")]
    [InlineData("公司评级    报告发布日后的6个月内，公司的涨跌幅相对沪深300指数为：\n            买    入：    相对表现涨幅大于15%\n            增    持：    相对表现涨幅在5%～15%之间\n            中    性：    相对表现涨幅在-5%～5%之间\n            减    持：    相对表现涨幅小于-5%")]
    [InlineData("公司评级 买入：未来6个月内股价相对沪深300指数涨幅15%以上\n增持：未来6个月内股价相对沪深300指数涨幅5%～15%\n中性：-5%～5%\n减持：跌幅5%以上")]
    [InlineData("股票评级：买入 未来6个月内股价相对沪深300指数涨幅15%以上；增持 介于5%～15%；中性 介于-5%～5%；减持 跌幅5%以上。")]
    [InlineData("1.比较标准 评级 说明\n投资评级分为股票评级和行业评级 股票投资评级 买入 相对沪深300指数涨幅15％以上\n以报告发布后的6个月内的市场表现为比较标准 增持 相对沪深300指数涨幅5％-15％之间\n中性 相对沪深300指数涨幅-5％-5％之间\n减持 相对沪深300指数跌幅5％以上")]
    [InlineData("公司评级\n\n买入：未来6个月内相对沪深300指数涨幅15%以上；\n增持：未来6个月内相对沪深300指数涨幅5%～15%；\n敬请参阅最后一页声明\t18\n深度报告\n中性：未来6个月内相对沪深300指数涨幅-5%～5%；\n减持：未来6个月内相对沪深300指数跌幅5%以上。")]
    [InlineData("未来6个月\n评级\t定义\n买入\t潜在上涨空间≥ 15%\n增持\t5%≤潜在上涨空间＜15%\n中性\t相对沪深300指数涨幅-5%～5%\n减持\t相对沪深300指数跌幅5%以上")]
    [InlineData("公司的投资评级如下：\n买入：未来六个月的投资收益相对沪深300指数涨幅15%以上。\n增持：未来六个月的投资收益相对沪深300指数涨幅5%～15%。\n中性：未来六个月的投资收益相对沪深300指数涨幅-5%～5%之间。\n减持：未来六个月的投资收益相对沪深300指数跌幅5%以上。")]
    [InlineData("证券的投资评级：以报告日后的6个月内，证券相对于基准的涨跌幅为标准，定义如下：\n买入：相对同期市场基准指数涨跌幅在15%以上；\n增持：相对同期市场基准指数涨跌幅在5%～15%之间；\n中性：相对同期市场基准指数涨跌幅在-5%～+5%之间；\n减持：相对同期市场基准指数涨跌幅低于-5%。")]
    [InlineData("以报告发布后的6个月内的市场表现为标准：\t买入\t相对强于市场表现15%以上；\n报告发布日后的公司股价的\t股票投资增持\t相对强于市场表现5%~15%；\n涨跌幅\t评级\t中性\t相对市场表现在-5%~+5%之间波动；\n相对基准。\t减持\t相对弱于市场表现5%以下。")]
    public void A_scale_for_companies_is_read(string scale) => Assert.Equal(Company, Scale(scale));

    [Theory]
    [InlineData("以报告发布之日起6个月内的涨跌为准，基准为沪深300指数。\n\n行业评级：\n\n- 领先大市：行业指数比基准高出10%以上\n- 同步大市：行业指数与基准相差不超过10%\n- 落后大市：行业指数比基准低10%以上")]
    [InlineData("行业投资评级\n\n领先大市：未来6个月内行业指数涨幅优于沪深300指数10%以上；\n同步大市：未来6个月内行业指数涨幅介于沪深300指数-10%与10%之间；\n落后大市：未来6个月内行业指数涨幅低于沪深300指数10%以上。")]
    public void A_scale_for_industries_is_read(string scale) => Assert.Equal(Industry, Scale(scale));

    [Fact]
    public void The_heading_right_above_a_scale_says_whose_it_is() => Assert.Equal(
        "Industry 买入 10..|Industry 持有 -10..10|Industry 卖出 ..-10|Company 买入 15..|Company 增持 5..15|Company 卖出 ..-5",
        string.Join('|', Read(Cover.Company with { Facts = "买入（维持）", Disclosures = "## 免责声明\n\n岚川证券-行业投资评级说明\n买入：预期未来12个月内，股价表现强于大盘10%以上。\n持有：预期未来12个月内，股价相对大盘的变动幅度介于-10%～+10%。\n卖出：预期未来12个月内，股价表现弱于大盘10%以上。\n\n岚川证券-公司投资评级说明\n买入：预期未来12个月内，股价表现强于大盘15%以上。\n增持：预期未来12个月内，股价表现强于大盘5%-15%。\n卖出：预期未来12个月内，股价表现弱于大盘5%以上" })
            .RatingScale.Select(definition => $"{definition.AppliesTo} {definition.Term} {definition.LowerPct:0.##}..{definition.UpperPct:0.##}")));

    [Fact]
    public void Both_scales_may_stand_in_one_broken_table() => Assert.Equal(Company + "|" + Industry, Scale(
        "评级标准说明\t\t评级\t含义\n以发布后6个月内相对沪深300指数的表现为准。\t股票评级\t买入\t股价跑赢沪深300指数15%以上\n\t\t增持\t股价跑赢沪深300指数5%~15%\n\t\t中性\t股价与沪深300指数相比在-5%~5%之间\n"
        + "\t行业评级\t减持\t股价跑输沪深300指数5%以上\n\t\t领先大市\t行业指数跑赢沪深300指数10%以上\n\t\t同步大市\t行业指数与沪深300指数相比在-10%~10%之间\n\t\t落后大市\t行业指数跑输沪深300指数10%以上"));

    [Theory]
    [InlineData("买入：股价于未来6个月潜在升幅逾15%\n持有：股价于未来6个月升跌幅介乎-10%至15%\n卖出：股价于未来6个月潜在跌幅逾10%", "company 买入 15.. 6-6|company 卖出 ..-10 6-6|company 持有 -10..15 6-6")]
    [InlineData("买入：未来6个月潜在升幅逾15%\n持有：未来6个月升跌幅介乎-10%至15%\n卖出：未来6个月潜在跌幅逾10%", "")]
    public void A_heading_below_a_scale_is_that_of_the_next(string scale, string company) =>
        Assert.Equal(company, string.Join('|', Scale(scale + "\n行业评级\n优于大市：行业于未来6个月表现优于恒生指数\n中性：行业于未来6个月表现与恒生指数相若\n落后大市：行业于未来6个月表现逊于恒生指数").Split('|').Where(line => line.StartsWith("company", StringComparison.Ordinal))));

    [Fact]
    public void A_title_right_above_the_heading_is_that_of_both_scales() => Assert.Equal(Company + "|" + Industry, Scale(
        "行业评级体系\n公司投资评级（以报告日后的6个月内，相对沪深300指数的表现为准）：\n买入：相对强于基准指数15%以上；\n增持：相对强于基准指数5%～15%；\n中性：相对于基准指数介于-5%～5%；\n减持：相对弱于基准指数5%以上。\n"
        + "行业投资评级：\n领先大市：相对强于基准指数10%以上；\n同步大市：相对于基准指数介于-10%～10%；\n落后大市：相对弱于基准指数10%以上。"));

    [Fact]
    public void Scales_side_by_side_are_read_one_after_the_other() => Assert.Equal(Company + "|" + Industry, Scale(
        "公司评级\t说明\t行业评级\t说明\n买入\t6个月内股价表现优于市场指数15%以上\t领先大市\t6个月内行业指数表现优于市场指数10%以上\n"
        + "增持\t6个月内股价表现优于市场指数5%~15%\t同步大市\t6个月内行业指数表现介于市场指数±10%之间\n中性\t6个月内股价表现介于市场指数±5%之间\t落后大市\t6个月内行业指数表现弱于市场指数10%以上\n减持\t6个月内股价表现弱于市场指数5%以上\t\t"));

    [Theory]
    [InlineData("以报告发布日后的6个月内相对沪深300指数的表现为准：\n行业评级                                  公司评级\n领先大市：行业指数超越基准10%以上         买入：股价超越基准15%以上\n同步大市：行业指数与基准相差不超过10%     增持：股价超越基准5%~15%\n落后大市：行业指数弱于基准10%以上         中性：股价相对基准在-5%~5%之间\n                                          减持：股价弱于基准5%以上")]
    [InlineData("时间段：报告发布之日起6个月内\n股票投资评级                              行业投资评级\n买入：股价相对强于基准15%以上；           领先大市：行业指数强于基准10%以上；\n增持：股价相对强于基准5%～15%；           同步大市：行业指数与基准相差不超过10%；\n中性：股价相对基准在±5%之间波动；        落后大市：行业指数弱于基准10%以上。\n减持：股价相对弱于基准5%以上。")]
    public void Definitions_side_by_side_belong_to_the_scale_of_their_column(string scale) =>
        Assert.Equal(Company + "|" + Industry, string.Join('|', Scale(scale).Split('|').Order(StringComparer.Ordinal)));

    [Fact]
    public void The_index_of_the_industry_measures_companies_too() => Assert.Equal("company 中性 .. 6-12|company 跑赢行业 .. 6-12|company 跑输行业 .. 6-12", Scale(
        "股票评级定义：\n跑赢行业（OUTPERFORM）：未来6~12个月，预计个股表现超过同期其所属的行业指数；\n中性（NEUTRAL）：未来6~12个月，预计个股表现与同期其所属的行业指数相比持平；\n跑输行业（UNDERPERFORM）：未来6~12个月，预计个股表现不及同期其所属的行业指数。"));

    [Theory]
    [InlineData("Rating definitions\n\nRatings look 12 months ahead and are measured against the MSCI China index.\nBuy: we expect the share to beat the benchmark by 15% or more\nNeutral: we expect the share to move between -5% and +15% against the benchmark\nSell: we expect the share to trail the benchmark by 5% or more")]
    [InlineData("Stock ratings\n\nBuy: total return expected to exceed the benchmark by more than 15% over the next 12 months\nNeutral: total return expected to be between -5% and 15% of the benchmark over the next 12 months\nSell: total return expected to be below the benchmark by more than 5% over the next 12 months")]
    [InlineData("Stock ratings (12 months)\n\n| Rating | Definition |\n| --- | --- |\n| Buy | Expected to outperform MSCI China by more than 15% |\n| Neutral | Expected to perform between -5% and +15% of MSCI China |\n| Sell | Expected to underperform MSCI China by more than 5% |")]
    public void An_English_scale_is_read(string scale) =>
        Assert.Equal("company Buy 15.. 12-12|company Neutral -5..15 12-12|company Sell ..-5 12-12", Written(Cover.English with { Facts = "Rating: Buy", Disclosures = scale }));

    [Theory]
    [InlineData("中性：未来6个月内股价相对沪深300指数涨跌幅10%以内", "-10..10")]
    [InlineData("持有：未来6个月内股价相对恒生指数升跌幅在15%以内", "-15..15")]
    public void A_move_to_either_side_has_two_bounds(string middle, string bounds) =>
        Assert.Contains($" {bounds} 6-6", Scale($"公司评级\n买入：未来6个月内股价相对基准涨幅20%以上\n{middle}\n减持：未来6个月内股价相对基准跌幅20%以上"), StringComparison.Ordinal);

    [Theory]
    [InlineData("行业及公司评级体系\n\n买入：未来6个月的投资收益率领先沪深300指数15%以上\n中性：未来6个月的投资收益率与沪深300指数相差-15%至15%\n卖出：未来6个月的投资收益率落后沪深300指数15%以上")]
    [InlineData("| | 评级 | 说明 |\n| --- | --- | --- |\n| 公司及行业评级 | 买入 | 未来6个月的投资收益率领先沪深300指数15%以上 |\n| | 中性 | 未来6个月的投资收益率与沪深300指数相差-15%至15% |\n| | 卖出 | 未来6个月的投资收益率落后沪深300指数15%以上 |")]
    public void One_scale_may_be_for_both(string scale) =>
        Assert.Equal("company 中性 -15..15 6-6|company 买入 15.. 6-6|company 卖出 ..-15 6-6|industry 中性 -15..15 6-6|industry 买入 15.. 6-6|industry 卖出 ..-15 6-6", Scale(scale));

    [Fact]
    public void A_scale_is_for_the_stocks_or_the_industries_of_which_it_speaks() =>
        Assert.Equal("company 买入 15.. 12-12|company 卖出 ..-10 12-12|company 持有 -10..15 12-12|industry 优于大市 .. 12-12|industry 同步大市 .. 12-12|industry 落后大市 .. 12-12",
            Scale("岚川证券投资评级\n买入：未来12个月内潜在涨幅超过15%的股票\n持有：未来12个月内潜在变幅在-10%至+15%之间的股票\n卖出：未来12个月内潜在跌幅超过10%的股票\n岚川证券行业投资评级\n优于大市：行业预期于未来12个月表现跑赢大市指标\n同步大市：行业预期于未来12个月表现与大市指标相若\n落后大市：行业预期于未来12个月表现跑输大市指标"));

    [Theory]
    [InlineData("评级以6至12个月为期。\n\n公司评级：\n\n买入：相对沪深300指数涨幅15%以上\n\n中性：相对沪深300指数涨幅-15%至15%之间", "company 中性 -15..15 6-12|company 买入 15.. 6-12")]
    [InlineData("公司评级：\n\n买入：未来12个月内相对沪深300指数涨幅20%以上\n\n中性：未来12个月内相对沪深300指数涨幅-20%至20%之间", "company 中性 -20..20 12-12|company 买入 20.. 12-12")]
    [InlineData("公司评级：\n\n买入：未来十二个月内相对沪深300指数涨幅20%以上\n\n中性：未来十二个月内相对沪深300指数涨幅-20%至20%之间", "company 中性 -20..20 12-12|company 买入 20.. 12-12")]
    [InlineData("公司评级：\n\n买入：未来半年内相对沪深300指数涨幅20%以上\n\n中性：未来半年内相对沪深300指数涨幅-20%至20%之间", "company 中性 -20..20 6-6|company 买入 20.. 6-6")]
    [InlineData("股票投资评级说明：\n\n买入：涨幅20%以上\n\n增持：涨幅10%至20%\n\n中性：涨幅-10%至10%\n\n卖出：跌幅10%以上\n\n行业投资评级说明：\n\n推荐：涨幅10%以上\n\n中性：涨幅-10%至10%\n\n回避：跌幅10%以上\n\n以报告日后的12个月内，预测个股或行业指数相对于主要指数的涨跌幅为标准。",
        "company 中性 -10..10 12-12|company 买入 20.. 12-12|company 卖出 ..-10 12-12|company 增持 10..20 12-12|industry 中性 -10..10 12-12|industry 回避 ..-10 12-12|industry 推荐 10.. 12-12")]
    public void A_scale_states_its_horizon(string scale, string definitions) => Assert.Equal(definitions, Scale(scale));

    [Theory]
    [InlineData("Explanation of Equity Research Ratings\n\nBuy: we expect the share to outperform its peers\nNeutral: we expect the share to perform in line with its peers\nSell: we expect the share to underperform its peers\nHalden Brook managed an offering of Lanternhall Games within the past 12 months.", "company Buy .. |company Neutral .. |company Sell .. ")]
    [InlineData("Rating definitions\n\nBuy - a total return of 15% or more within a 12-month period\nHold - a total return of plus 15% or minus 10% within a 12-month period\nUnderperform - a total return of minus 10% or less within a 12-month period", "company Buy 15.. 12-12|company Hold -10..15 12-12|company Underperform ..-10 12-12")]
    [InlineData("Ratings\n\nBuy: potential return of over 15% over the next 12 months\nSell: potential loss of over 10% over the next 12 months\nNot rated: stock is not rated\nOUTPERFORM: industry expected to outperform the benchmark over the next 12 months\nMARKET-PERFORM: industry expected to perform in-line with the benchmark over the next 12 months\nUNDERPERFORM: industry expected to underperform the benchmark over the next 12 months",
        "company Buy 15.. 12-12|company Sell ..-10 12-12|industry MARKET-PERFORM .. 12-12|industry OUTPERFORM .. 12-12|industry UNDERPERFORM .. 12-12")]
    [InlineData("Rating definitions\n\nBuy    Upside is > 6% above the index    53%    22%\nNeutral    Upside is between -6% and 6%    38%    19%\nSell    Downside is > 6% below the index    9%    15%", "company Buy 6.. |company Neutral -6..6 |company Sell ..-6 ")]
    [InlineData("Definition of Ratings\n\nBUY    Return is expected to be above 10% in the next 12 months\nHOLD    Return is expected to be between 0% to 10% in the next 12 months\nSELL    Return is expected to be below 0% in the next 12 months", "company BUY 10.. 12-12|company HOLD 0..10 12-12|company SELL ..0 12-12")]
    [InlineData("Explanation of Equity Research Ratings\n\nHalden Brook uses the following rating system: Overweight [Over the duration of the price target, we expect this stock will outperform its peers.]; Neutral [Over the duration of the price target, we expect this stock will perform in line with its peers.]; Underweight [Over the duration of the price target, we expect this stock will underperform its peers.] Not Rated (NR).", "company Neutral .. |company Overweight .. |company Underweight .. ")]
    [InlineData("Rating interpretation\n\nBUY    More than 15%\nHOLD    -5% to 15%\nREDUCE    -15% to -5%", "company BUY 15.. |company HOLD -5..15 |company REDUCE -15..-5 ")]
    [InlineData("Rating definitions\n\nWe expect it to take six to 12 months for the price to reflect this. When the target price is more than 20% above the current share price, the stock will be classified as a Buy; when it is between 5% and 20% above the current share price, the stock may be classified as a Buy or a Hold; when it is between 5% below and 5% above the current share price, the stock will be classified as a Hold; when it is more than 20% below the current share price, the stock will be classified as a Reduce.", "company Buy 20.. 6-12|company Hold -5..5 6-12|company Reduce ..-20 6-12")]
    [InlineData("Equity rating key\n\nBuy: Based on a current 12-month view of TSR, we recommend that investors buy the stock.\nSell: Based on a current 12-month view of TSR, we recommend that investors sell the stock.\nHold: We take a neutral view on the stock 12-months out.", "company Buy .. 12-12|company Hold .. 12-12|company Sell .. 12-12")]
    [InlineData("Equity rating system\n\nOverweight: Over the next six to twelve months, we expect this stock to outperform the stocks that the team covers.\nNeutral: Over the next six to twelve months, we expect this stock to perform in line with them.\nUnderweight: Over the next six to twelve months, we expect this stock to underperform them.", "company Neutral .. 6-12|company Overweight .. 6-12|company Underweight .. 6-12")]
    [InlineData("Stock ratings (within 12 months)\n\nBuy    ≥ 10%    ≤ 70%\nNeutral    ≥ 0%    ≤ 30%\nUnderperform    N/A    ≥ 20%", "company Buy 10.. 12-12|company Neutral 0.. 12-12|company Underperform .. 12-12")]
    [InlineData("Rating definitions\n\nBuy: Upside is > 6% above the index\nNeutral: Upside is between -6% and 38%\nSell: Downside is > 6% below the index", "company Buy 6.. |company Sell ..-6 ")]
    public void An_English_scale_says_no_more_than_it_prints(string scale, string definitions) =>
        Assert.Equal(definitions, Written(Cover.English with { Facts = "Rating: Buy", Disclosures = scale }));

    [Theory]
    [InlineData("沪深300")]
    [InlineData("恒生指数")]
    public void A_scale_names_its_benchmark(string benchmark)
    {
        var scale = Read(Cover.Company with { Disclosures = $"## 投资评级说明\n\n公司评级：\n\n买入：未来6个月内相对{benchmark}涨幅15%以上\n\n中性：未来6个月内相对{benchmark}涨幅-5%至15%之间" }).RatingScale;
        Assert.All(scale, definition => Assert.Equal(benchmark, definition.Benchmark));
        Assert.Equal(2, scale.Count);
    }

    [Fact]
    public void Below_two_terms_nothing_says_whose_a_bound_is() =>
        Assert.DoesNotContain("中性 5", Scale("公司评级\n增持    未来6个月内相对沪深300指数涨幅15%以上\n股票投资评级 谨慎增持\n中性\n未来6个月内相对沪深300指数涨幅介于5%～15%之间\n未来6个月内相对沪深300指数涨幅介于-5%～5%\n减持    未来6个月内相对沪深300指数下跌5%以上"), StringComparison.Ordinal);

    [Fact]
    public void Industries_may_lead_or_lag() => Assert.Equal("company 中性 .. 12-12|company 买入 .. 12-12|company 沽出 .. 12-12|industry 同步 .. 12-12|industry 落后 .. 12-12|industry 领先 .. 12-12", Scale(
        "分析员个股评级定义：\n\n买入：预期个股未来12个月的总回报高于相关行业。\n\n中性：预期个股未来12个月的总回报与相关行业一致。\n\n沽出：预期个股未来12个月的总回报低于相关行业。\n\n"
        + "分析员行业评级定义：\n\n领先：分析员预期所覆盖行业未来12个月的表现相对于大盘指数具吸引力。\n\n同步：分析员预期所覆盖行业未来12个月的表现与大盘指数一致。\n\n落后：分析员预期所覆盖行业未来12个月的表现相对于大盘指数不具吸引力。"));

    [Fact]
    public void Months_of_something_else_are_not_those_of_ratings() => Assert.Equal("company 买入 20.. |company 持有 0..20 |company 沽出 ..0 ",
        Written(Cover.Company with { Body = "单店回本周期缩短至14个月。我们重申买入评级。", Disclosures = "## 重要披露\n\n岚川证券投资评级：买入：个股总回报超过20%；持有：个股总回报介于0%至20%；沽出：个股总回报低于0%。" }));

    [Theory]
    [InlineData("评级分布\n\n买入 88.4%\n中性 10.3%\n卖出 1.3%")]
    [InlineData("截至2026年9月30日，买入评级占61%，中性评级占30%，卖出评级占9%。")]
    [InlineData("署名分析师的薪酬与本报告的评级没有关系。")]
    public void What_only_counts_ratings_is_no_scale(string disclosures) => Assert.Equal("", Scale(disclosures));

    [Theory]
    [InlineData("股东减持：涨幅超过15%以上时，股东承诺减持不超过2%。\n\n公司预计买入5%至10%的股份。")]
    public void A_sentence_about_shareholders_is_no_scale(string body) =>
        Assert.Equal("", Written(Cover.Company with { Body = Cover.Company.Body + "\n\n" + body }));

    private static string Scale(string scale) => Written(Cover.Company with { Facts = "投资评级：买入（维持）", Disclosures = "## 投资评级说明\n\n" + scale });

    private static string Written(Cover cover) => string.Join('|', Read(cover).RatingScale.Select(definition => string.Create(CultureInfo.InvariantCulture,
        $"{definition.AppliesTo.ToString().ToLowerInvariant()} {definition.Term} {definition.LowerPct:0.##}..{definition.UpperPct:0.##} {string.Join('-', definition.HorizonMonths ?? [])}")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_scale_measured_against_the_industry_is_not_measured_against_the_market_of_the_one_beside_it() =>
        Assert.Equal(["Company 相关行业", "Company 相关行业", "Company 相关行业", "Industry 大盘", "Industry 大盘", "Industry 大盘"], Read(Cover.Company with { Facts = "买入（维持）", Disclosures = "## 免责声明\n\n公司投资评级：\n买入：预期未来12个月内，股价涨幅高于相关行业15%以上。\n增持：预期未来12个月内，股价涨幅高于相关行业5%-15%。\n卖出：预期未来12个月内，股价涨幅低于相关行业5%以上。\n\n行业投资评级：\n增持：预期未来12个月内，行业表现强于大盘10%以上。\n中性：预期未来12个月内，行业相对大盘的变动幅度介于-10%～+10%。\n减持：预期未来12个月内，行业表现弱于大盘10%以上。" })
            .RatingScale.Select(definition => $"{definition.AppliesTo} {definition.Benchmark}").Order(StringComparer.Ordinal));
}
