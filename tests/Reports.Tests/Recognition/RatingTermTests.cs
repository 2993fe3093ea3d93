using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>The terms of the contract and their levels.</summary>
public class RatingTermTests
{
    public static TheoryData<string, RatingLevel> ChineseTerms => Terms(
        (RatingLevel.Buy, "买入 强烈推荐 强推"),
        (RatingLevel.Overweight, "增持 谨慎推荐 审慎推荐 审慎增持 谨慎增持 优于大市 强于大市 跑赢行业 跑赢大市 领先大市 看好"),
        (RatingLevel.Neutral, "中性 持有 同步大市"),
        (RatingLevel.Underweight, "减持 回避 弱于大市 跑输行业 看淡"),
        (RatingLevel.Sell, "卖出 沽出"));

    public static TheoryData<string, RatingLevel> EnglishTerms => Terms(
        (RatingLevel.Buy, "Buy Strong_Buy High_Conviction_Outperform BUY STRONG_BUY"),
        (RatingLevel.Overweight, "Overweight Outperform Accumulate Add Attractive OVERWEIGHT OUTPERFORM ACCUMULATE ADD"),
        (RatingLevel.Neutral, "Neutral Hold Equal-weight Equal-Weight Equalweight Market_Perform In-Line NEUTRAL HOLD"),
        (RatingLevel.Underweight, "Underweight Underperform Reduce Cautious UNDERWEIGHT UNDERPERFORM REDUCE"),
        (RatingLevel.Sell, "Sell SELL"));

    [Theory]
    [MemberData(nameof(ChineseTerms))]
    public void A_term_behind_a_label_rates_the_company(string term, RatingLevel level)
    {
        var rating = OnlyRating(Cover.Company with { Facts = $"投资评级：{term}（维持）" });
        Assert.Equal((term, level, RatingChange.Maintained), (rating.Term, rating.Level, rating.Change));
    }

    [Theory]
    [MemberData(nameof(ChineseTerms))]
    public void A_term_behind_a_label_rates_the_industry(string term, RatingLevel level)
    {
        var rating = Read(Cover.Sector with { Facts = $"行业评级：{term}（维持）" }).IndustryRating;
        Assert.Equal((term, level, RatingChange.Maintained), (rating?.Term, rating?.Level, rating?.Change));
    }

    [Theory]
    [MemberData(nameof(ChineseTerms))]
    public void A_term_with_its_change_needs_no_label(string term, RatingLevel level)
    {
        var rating = OnlyRating(Cover.Company with { Facts = $"{term}（首次）" });
        Assert.Equal((term, level, RatingChange.Initiated), (rating.Term, rating.Level, rating.Change));
    }

    [Theory]
    [MemberData(nameof(EnglishTerms))]
    public void An_English_term_behind_a_label_rates_the_company(string term, RatingLevel level)
    {
        var rating = OnlyRating(Cover.English with { Facts = $"Rating: {term}" });
        Assert.Equal((term, level), (rating.Term, rating.Level));
    }

    [Theory]
    [InlineData("推荐：预期涨幅超过基准指数15%以上", RatingLevel.Buy)]
    [InlineData("推荐：预期涨幅超过基准指数20%以上", RatingLevel.Buy)]
    [InlineData("推荐：预期涨幅超过基准指数10%以上", RatingLevel.Overweight)]
    [InlineData("推荐：预期涨幅优于基准指数5%至15%", RatingLevel.Overweight)]
    public void Recommended_alone_follows_the_firms_scale(string definition, RatingLevel level)
    {
        var rating = OnlyRating(Cover.Company with
        {
            Facts = "投资评级：推荐（维持）",
            Disclosures = $"## 投资评级说明\n\n公司评级：\n\n{definition}\n\n中性：预期涨幅介于基准指数-5%与5%之间\n\n回避：预期跌幅超过基准指数5%以上",
        });
        Assert.Equal(("推荐", level), (rating.Term, rating.Level));
    }

    [Fact]
    public void Recommended_alone_without_a_scale_is_overweight() =>
        Assert.Equal(RatingLevel.Overweight, OnlyRating(Cover.Company with { Facts = "投资评级：推荐（维持）" }).Level);

    [Fact]
    public void Recommended_alone_on_an_industry_is_overweight() =>
        Assert.Equal(RatingLevel.Overweight, Read(Cover.Sector with
        {
            Facts = "行业评级：推荐（维持）",
            Disclosures = "## 评级说明\n\n公司评级：\n\n推荐：预期涨幅超过基准指数20%以上\n\n中性：预期涨幅介于基准指数-5%与5%之间\n\n行业评级：\n\n推荐：预期行业指数涨幅超过基准指数20%以上\n\n中性：预期行业指数涨幅介于基准指数-5%与5%之间",
        }).IndustryRating?.Level);

    [Theory]
    [InlineData("买入", "卖出")]
    [InlineData("强烈推荐", "中性")]
    public void The_level_of_a_term_does_not_follow_the_firms_percentages(string term, string other)
    {
        var rating = OnlyRating(Cover.Company with
        {
            Facts = $"投资评级：{term}（维持）",
            Disclosures = $"## 投资评级说明\n\n公司评级：\n\n{term}：预期涨幅超过基准指数5%以上\n\n{other}：预期涨幅不超过基准指数5%",
        });
        Assert.Equal(RatingLevel.Buy, rating.Level);
    }

    private static TheoryData<string, RatingLevel> Terms(params (RatingLevel Level, string Terms)[] levels)
    {
        var data = new TheoryData<string, RatingLevel>();
        foreach (var (level, terms) in levels)
        {
            foreach (var term in terms.Split(' ')) data.Add(term.Replace('_', ' '), level);
        }
        return data;
    }
}
