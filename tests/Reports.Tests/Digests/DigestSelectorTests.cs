using Reports.Digests;
using Reports.Model;
using Reports.Subscriptions;

namespace Reports.Tests.Digests;

public class DigestSelectorTests
{
    private static readonly Digest Week = Given.Digest(
        Given.Report("a", "青禾证券").RatesIndustry("半导体", RatingLevel.Overweight).Rating("云桥光电", "688901.SH", RatingLevel.Buy, RatingChange.Upgraded).Recommends("云桥光电", "688901.SH"),
        Given.Report("b", "海岳国际").RatesIndustry("食品", RatingLevel.Neutral).Rating("明湖食品", "600902.SH", RatingLevel.Neutral).Recommends("云桥光电", "688901.SH"),
        Given.Report("c", "临川证券").Rating("南屿重工", "600903.SH", RatingLevel.Sell, RatingChange.Downgraded));

    [Fact]
    public void Who_wants_everything_gets_the_digest_itself() => Assert.Same(Week, new DigestSelector(Week).Select(DigestFilter.Everything));

    [Theory]
    [InlineData("半导体", null, null, "云桥光电", "a")]
    [InlineData(null, "海岳国际", null, "明湖食品", "b")]
    [InlineData(null, null, RatingLevel.Sell, "南屿重工", "c")]
    [InlineData(null, "青禾证券", RatingLevel.Buy, "云桥光电", "a")]
    [InlineData("食品", "青禾证券", null, "", "")]
    [InlineData("无此行业", null, null, "", "")]
    public void A_filter_keeps_what_fits_all_of_it(string? industry, string? firm, RatingLevel? level, string stocks, string reports)
    {
        var selected = new DigestSelector(Week).Select(new()
        {
            Industries = industry is null ? [] : [industry],
            Firms = firm is null ? [] : [firm],
            Levels = level is { } one ? [one] : [],
        });
        Assert.Equal((stocks, reports), (string.Join(',', selected.StockRatings.Select(rating => rating.Stock!.Name)), string.Join(',', selected.Reports.Select(report => report.Id))));
        Assert.Equal((true, stocks.Length == 0, Week.Counts), (selected.Filtered, selected.HasNothingToSay, selected.Counts));
    }

    [Fact]
    public void A_recommended_stock_keeps_the_firms_that_fit()
    {
        var stock = Assert.Single(new DigestSelector(Week).Select(new() { Firms = ["海岳国际"] }).Recommendations);
        Assert.Equal("海岳国际", Assert.Single(stock.Firms).Firm);
    }

    [Theory]
    [InlineData("688901.SH")]
    [InlineData("云桥光电-U")]
    public void What_is_watched_comes_first_whatever_else_is_kept(string watched)
    {
        var selected = new DigestSelector(Week).Select(new() { Levels = [RatingLevel.Sell], Watch = [watched, "无此股票"] });
        Assert.Equal([true, false], selected.Watched.Select(item => item.Rating is not null));
        Assert.All(selected.Watched, item => Assert.Equal(watched, item.Wanted));
        Assert.Equal("南屿重工", Assert.Single(selected.StockRatings).Stock!.Name);
    }
}
