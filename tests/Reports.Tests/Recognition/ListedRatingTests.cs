using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class ListedRatingTests
{
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
    public void Each_listing_may_have_a_box_of_its_own()
    {
        var ratings = Read(Cover.Company with { Subject = "岑石科技（9736 HK / 688917 CH）", Facts = "买入(维持)\n岑石科技 – H 股\n目标价\t120.00 港元\n(此前目标价\t132.00 港元)\n当前股价\t98.00 港元\n\n持有(下调)\n岑石科技 – A 股\n目标价\t人民币 118.00\n(此前目标价\t人民币 170.00)\n当前股价\t人民币 126.40" }).StockRatings;
        Assert.Equal<(string?, string?, RatingChange?, decimal?, decimal?, decimal?)>([("9736.HK", "买入", RatingChange.Maintained, 120m, 132m, 98m), ("688917.SH", "持有", RatingChange.Downgraded, 118m, 170m, 126.4m)],
            ratings.Select(rating => (rating.Stock.Code, rating.Term, rating.Change, rating.TargetPrice, rating.PreviousTargetPrice, rating.Price)));
    }

    [Theory]
    [InlineData("688917.SH", "9736.HK", "A股评级：买入（维持）　目标价：158.00元", "H股评级：增持（维持）　目标价：120.00港元")]
    public void Two_listings_may_be_rated_apart(string first, string second, string a, string h)
    {
        var report = Read(Cover.Company with { Subject = $"岑石科技（{first}/{second}）", Facts = a + "\n" + h });
        var ratings = report.StockRatings.ToDictionary(rating => rating.Stock.Code!, rating => rating.Term);
        Assert.All(ratings, rating => Assert.True(rating.Value is null || rating.Value == (rating.Key == first ? "买入" : "增持"), $"{rating.Key} is rated {rating.Value}"));
    }
}
