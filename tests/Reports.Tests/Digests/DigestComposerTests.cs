using Reports.Coverage;
using Reports.Digests;
using Reports.Model;
using Reports.Storage;

namespace Reports.Tests.Digests;

public class DigestComposerTests
{
    [Theory]
    [InlineData(RatingChange.Upgraded, null, null, nameof(Digest.Upgrades))]
    [InlineData(RatingChange.Downgraded, 10, 12, nameof(Digest.Downgrades))]
    [InlineData(RatingChange.Initiated, 10, null, nameof(Digest.Initiations))]
    [InlineData(RatingChange.Maintained, 10, 12, nameof(Digest.TargetChanges))]
    [InlineData(null, 10, 12, nameof(Digest.TargetChanges))]
    [InlineData(RatingChange.Maintained, 12, 12, nameof(Digest.OtherRatings))]
    [InlineData(RatingChange.Resumed, 12, null, nameof(Digest.OtherRatings))]
    [InlineData(null, null, null, nameof(Digest.OtherRatings))]
    public void A_rating_stands_in_one_list(RatingChange? change, int? target, int? before, string list)
    {
        var digest = Given.Digest(Given.Report("a").Rating("云桥光电", "688901.SH", RatingLevel.Buy, change, target: target, previousTarget: before));
        Assert.Equal((list, 1), (ListOf(digest), digest.Counts.StockRatings));
    }

    [Fact]
    public void A_line_keeps_what_the_report_says_and_leaves_the_rest_empty()
    {
        var digest = Given.Digest(
            Given.Report("a").Rating("云桥光电", "688901.SH", RatingLevel.Buy, RatingChange.Upgraded, "增持", 30, 25, 24),
            Given.Report("b").Rating("星野微电", "688902.SH", RatingLevel.Neutral));

        var upgrade = Assert.Single(digest.Upgrades);
        Assert.Equal(("增持", "买入", 30m, 25m, 25m, "标题 a", 59),
            (upgrade.PreviousTerm, upgrade.Term, upgrade.TargetPrice, upgrade.PreviousTargetPrice, upgrade.UpsidePct, upgrade.ReportTitle, upgrade.Evidence!.Line));
        var other = Assert.Single(digest.OtherRatings);
        Assert.Equal((null, null, null, null), (other.Change, other.TargetPrice, other.UpsidePct, other.Currency));
    }

    [Fact]
    public void What_one_firm_repeats_in_several_reports_is_one_line_of_the_newest()
    {
        var digest = Given.Digest(
            Given.Report("monday", date: "2024-12-02").Rating("云桥光电", "688901.SH", RatingLevel.Buy),
            Given.Report("friday", date: "2024-12-06").Rating("云桥光电", "688901.SH", RatingLevel.Buy),
            Given.Report("other", firm: "海岳国际", date: "2024-12-06").Rating("云桥光电", "688901.SH", RatingLevel.Buy));
        Assert.Equal(["friday", "other"], digest.OtherRatings.Select(line => line.ReportId).Order());
    }

    [Fact]
    public void Recommended_stocks_go_by_firms_then_by_strength_and_join_a_bare_name_to_its_code()
    {
        var digest = Given.Digest(
            Given.Report("a", "青禾证券").Recommends("见山影业", "300905.SZ", "春节档", RecommendationStrength.Watch).Recommends("云桥光电", "688901.SH", "光通信"),
            Given.Report("b", "海岳国际").Recommends("云桥光电", null, "算力").Recommends("北辰软件", "300901.SZ"),
            Given.Report("c", "海岳国际").Recommends("云桥光电", "688901.SH", "算力", RecommendationStrength.Watch));

        Assert.Equal(["云桥光电", "北辰软件", "见山影业"], digest.Recommendations.Select(item => item.Stock.Name!));
        var first = digest.Recommendations[0];
        Assert.Equal("688901.SH", first.Stock.Code);
        Assert.Equal(2, first.Firms.Count);
        Assert.All(first.Firms, firm => Assert.Equal(RecommendationStrength.Recommend, firm.Strength));
        Assert.Equal(["光通信", "算力"], first.Themes.Order());
    }

    [Fact]
    public void A_name_with_two_codes_is_joined_to_neither()
    {
        var digest = Given.Digest(
            Given.Report("a").Recommends("南屿重工", "600903.SH").Recommends("南屿重工", "9003.HK"),
            Given.Report("b", "海岳国际").Recommends("南屿重工"));
        Assert.Equal(3, digest.Recommendations.Count);
    }

    [Fact]
    public void A_share_class_makes_no_other_stock_of_it()
    {
        var digest = Given.Digest(
            Given.Report("a", "青禾证券").Recommends("星野微电-U", "688902.SH"), Given.Report("b", "海岳国际").Recommends("星野微电"),
            Given.Report("c", "临川证券").Recommends("云桥光电-W"), Given.Report("d", "江浦证券").Recommends("云桥光电"));
        Assert.Equal([2, 2], digest.Recommendations.Select(stock => stock.Firms.Count));
    }

    [Fact]
    public void What_was_recommended_last_week_is_new_kept_or_dropped()
    {
        var week = Given.Inputs(Given.Report("a").Recommends("云桥光电", "688901.SH").Recommends("星野微电", "688902.SH"));
        var before = Given.Report("b", date: "2024-11-27").Recommends("云桥光电").Recommends("北辰软件", "300901.SZ");
        var digest = DigestComposer.Compose(week with { Before = [.. RecommendationEvent.Of(before)] });

        Assert.Equal([("星野微电", 0), ("云桥光电", 1)], digest.Recommendations.Select(stock => (stock.Stock.Name!, stock.FirmsBefore ?? -1)));
        Assert.Equal(("北辰软件", "青禾证券"), (Assert.Single(digest.Dropped).Stock.Name, digest.Dropped[0].Firms[0]));
        Assert.All(DigestComposer.Compose(week).Recommendations, stock => Assert.Null(stock.FirmsBefore));
    }

    [Theory]
    [InlineData(RatingLevel.Overweight, null, null, nameof(Digest.Upgrades), true)]
    [InlineData(RatingLevel.Buy, 25, null, nameof(Digest.TargetChanges), false)]
    [InlineData(RatingLevel.Buy, 30, "1.1", nameof(Digest.EstimateChanges), false)]
    [InlineData(RatingLevel.Buy, 30, "1.2", nameof(Digest.OtherRatings), false)]
    public void What_a_report_does_not_state_follows_from_what_the_firm_said_before(RatingLevel level, int? target, string? eps, string list, bool derived)
    {
        var report = Given.Report("a").Rating("云桥光电", "688901.SH", RatingLevel.Buy, target: 30).Expects("688901.SH", 2025, 1.2m);
        EpsForecast[] before = eps is null ? [] : [new(2025, decimal.Parse(eps, System.Globalization.CultureInfo.InvariantCulture), "CNY")];
        var digest = DigestComposer.Compose(Given.Inputs(report).After("688901.SH", level, target, before));
        var rating = Assert.Single(digest.StockRatings);
        Assert.Equal((list, derived), (ListOf(digest), rating.Derived));
    }

    [Fact]
    public void A_rating_brings_its_definition_and_what_the_firm_discloses()
    {
        var digest = Given.Digest(Given.Report("a").Rating("云桥光电", "688901.SH", RatingLevel.Buy).Recommends("云桥光电", "688901.SH")
            .Defines("买入", 15, null).Defines("增持", 5, 15).Discloses("688901.SH", "investmentBanking").Discloses("688902.SH", "holding"));
        var rating = Assert.Single(digest.OtherRatings);
        Assert.Equal((15m, null, "investmentBanking"), (rating.Definition?.LowerPct, rating.Definition?.UpperPct, Assert.Single(rating.Conflicts)));
        var backer = Assert.Single(digest.Recommendations[0].Firms);
        Assert.Equal(("investmentBanking", "买入"), (Assert.Single(backer.Conflicts), backer.Rating?.Term));
    }

    [Fact]
    public void Late_inferred_and_undated_reports_are_marked()
    {
        var digest = Given.Digest(
            Given.Report("late", date: "2024-10-31", known: "2024-12-03", basis: DateBasis.Inferred).Rating("云桥光电", "688901.SH", RatingLevel.Buy),
            Given.Report("undated", date: null, known: "2024-12-04"));

        Assert.Equal(("late", DigestDate.Inferred), (digest.Late[0].Id, digest.Late[0].DateBasis));
        Assert.Equal(("undated", DigestDate.Undated), (digest.Reports[0].Id, digest.Reports[0].DateBasis));
        Assert.True(digest.OtherRatings[0] is { Late: true, DateBasis: DigestDate.Inferred });
        Assert.Equal((1, 1, 1), (digest.Counts.Reports, digest.Counts.Late, digest.Counts.Undated));
    }

    [Fact]
    public void It_survives_json_as_it_is()
    {
        var digest = RichDigest.Compose();
        var read = DigestJson.Deserialize(System.Text.Encoding.UTF8.GetBytes(DigestJson.Serialize(new FrozenDigest(digest, [new("a@example.com", "zh")]))));
        Assert.Equal(DigestJson.Serialize(digest), DigestJson.Serialize(read.Digest));
        Assert.Contains("\"week\":\"2024-W49\"", DigestJson.Serialize(digest), StringComparison.Ordinal);
    }

    private static string ListOf(Digest digest) => string.Join(' ', new[]
    {
        (nameof(Digest.Upgrades), digest.Upgrades.Count), (nameof(Digest.Downgrades), digest.Downgrades.Count), (nameof(Digest.Initiations), digest.Initiations.Count),
        (nameof(Digest.TargetChanges), digest.TargetChanges.Count), (nameof(Digest.EstimateChanges), digest.EstimateChanges.Count), (nameof(Digest.OtherRatings), digest.OtherRatings.Count),
    }.Where(list => list.Item2 > 0).Select(list => list.Item1));
}
