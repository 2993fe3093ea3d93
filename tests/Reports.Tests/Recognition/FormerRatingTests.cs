using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class FormerRatingTests
{
    [Theory]
    [InlineData("Rating Change: HOLD | PO: 31.00 HKD\n\nKey Changes\n(HKD)\tPrevious\tCurrent\nInv. Rating\tBUY HOLD\nPrice Obj.\t42.00\t31.00")]
    [InlineData("Key changes\nRating\tBuy to\tHold\nTarget price: HK$31.00 (from HK$42.00)")]
    public void The_former_rating_beside_the_new_one_is_not_the_rating(string facts)
    {
        var rating = Assert.Single(Read(Cover.English with { Facts = facts }).StockRatings);
        Assert.Equal(("hold", "buy", RatingChange.Downgraded), (rating.Term!.ToLowerInvariant(), rating.PreviousTerm!.ToLowerInvariant(), rating.Change));
    }

    [Theory]
    [InlineData("投资评级：买入（上调）\n上次评级：增持", "增持")]
    [InlineData("买入（上调）\n\n公司三季度订单恢复明显，在手订单充沛，基于新产品放量与毛利率的持续改善，将公司评级由“增持”\n上调至“买入”。", "增持")]
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
}
