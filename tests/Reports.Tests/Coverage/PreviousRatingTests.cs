using Reports.Coverage;
using Reports.Model;

namespace Reports.Tests.Coverage;

public class PreviousRatingTests
{
    [Theory]
    [InlineData(RatingLevel.Overweight, "增持", RatingLevel.Buy, "买入", RatingChange.Upgraded, RatingChange.Upgraded, false)]
    [InlineData(RatingLevel.Overweight, "增持", RatingLevel.Buy, "买入", RatingChange.Maintained, RatingChange.Upgraded, true)]
    [InlineData(RatingLevel.Buy, "买入", RatingLevel.Neutral, "中性", null, RatingChange.Downgraded, false)]
    [InlineData(RatingLevel.Buy, "买入", RatingLevel.Buy, "买入", RatingChange.Maintained, RatingChange.Maintained, false)]
    [InlineData(RatingLevel.Buy, "买入", RatingLevel.Buy, "买入", RatingChange.Initiated, RatingChange.Maintained, true)]
    [InlineData(RatingLevel.Buy, "推荐", RatingLevel.Buy, "强烈推荐", RatingChange.Upgraded, null, false)]
    [InlineData(RatingLevel.Buy, "买入", null, "未评级", RatingChange.Suspended, null, false)]
    [InlineData(RatingLevel.Sell, "卖出", RatingLevel.Buy, "买入", RatingChange.Resumed, RatingChange.Upgraded, false)]
    public void A_change_follows_from_the_two_levels_and_disagrees_with_what_cannot_be(
        RatingLevel before, string termBefore, RatingLevel? after, string termAfter, RatingChange? stated, RatingChange? derived, bool disagrees)
    {
        var lineage = Lineage.Empty;
        foreach (var opinion in (Opinion[])[Say.Of("a", "2026-10-01", before, term: termBefore), Say.Of("a", "2026-11-01", after, change: stated, term: termAfter)])
            lineage = lineage.With(opinion.ReportId, opinion);

        var rating = lineage.Ratings.First();

        Assert.Equal((derived, disagrees, termBefore), (rating.DerivedChange, rating.Disagrees, rating.Previous!.Term));
        Assert.Null(lineage.Ratings.Last().Previous);
    }

    [Fact]
    public void Of_the_same_day_none_is_before_the_other()
    {
        var first = Say.Of("a", "2026-11-01", RatingLevel.Buy);
        var lineage = Lineage.Empty.With("x", first with { ReportId = "x" }).With("y", first with { ReportId = "y" });

        Assert.All(lineage.Ratings, rating => Assert.Null(rating.Previous));
    }
}
