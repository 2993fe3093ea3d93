using Reports.Coverage;
using Reports.Model;

namespace Reports.Tests.Coverage;

public class CoverageViewTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void A_firm_counts_once_and_not_when_its_rating_has_lapsed()
    {
        var view = View(
            Say.Of("a", "2026-11-01", RatingLevel.Buy), Say.Of("a", "2026-10-01", RatingLevel.Sell),
            Say.Of("b", "2026-05-24", RatingLevel.Buy), Say.Of("c", "2026-05-23", RatingLevel.Neutral));

        Assert.Equal((2, 0, 0), (view.Consensus.Buy, view.Consensus.Neutral, view.Consensus.Sell));
        Assert.Equal(["a False", "b False", "c True"], view.Standings.Select(standing => $"{standing.Rating.Firm} {standing.Lapsed}"));
    }

    [Fact]
    public void A_rating_without_level_takes_the_firm_out_of_the_counts()
    {
        var view = View(Say.Of("a", "2026-11-01", null, term: "未评级"), Say.Of("a", "2026-10-01", RatingLevel.Buy));

        Assert.Equal(0, view.Consensus.Buy);
        Assert.Null(view.Consensus.RatingScore);
    }

    [Fact]
    public void Target_prices_are_compared_within_their_currency()
    {
        var prices = View(
            Say.Of("a", "2026-11-01", RatingLevel.Buy, 10m), Say.Of("b", "2026-11-01", RatingLevel.Buy, 20m), Say.Of("c", "2026-11-01", RatingLevel.Buy, 60m),
            Say.Of("d", "2026-11-01", RatingLevel.Buy, 100m, "HKD"), Say.Of("e", "2026-11-01", RatingLevel.Buy)).Consensus.TargetPrices;

        Assert.Equal([new("CNY", 3, 30m, 20m, 60m, 10m, 88.19m), new Spread("HKD", 1, 100m, 100m, 100m, 100m, null)], prices);
    }

    [Fact]
    public void Earnings_are_each_firms_newest_for_the_year()
    {
        var older = Say.Of("a", "2026-10-01", RatingLevel.Buy) with { Eps = [new(2026, 1m, "CNY"), new(2027, 2m, "CNY")] };
        var newer = Say.Of("a", "2026-11-01", RatingLevel.Buy) with { Eps = [new(2026, 1.5m, "CNY")] };
        var other = Say.Of("b", "2026-11-02", RatingLevel.Buy) with { Eps = [new(2026, -0.5m, "CNY"), new(2026, 9m, "USD")] };
        var lapsed = Say.Of("c", "2025-11-02", RatingLevel.Buy) with { Eps = [new(2026, 100m, "CNY")] };

        var eps = View(older, newer, other, lapsed).Consensus.Eps;

        Assert.Equal([2026, 2027], eps.Select(year => year.Year));
        Assert.Equal(new("CNY", 2, 0.5m, 0.5m, 1.5m, -0.5m, 282.84m), Assert.Single(eps[0].Spreads));
        Assert.Equal(new("CNY", 1, 2m, 2m, 2m, 2m, null), Assert.Single(eps[1].Spreads));
    }

    [Fact]
    public void A_former_day_knows_neither_what_came_later_nor_what_was_delivered_later()
    {
        var firms = Say.Lineages(
            Say.Of("a", "2026-11-10", RatingLevel.Sell), Say.Of("a", "2026-10-20", RatingLevel.Neutral, known: "2026-11-05"), Say.Of("a", "2026-10-01", RatingLevel.Buy));

        Assert.Equal("Buy", LevelAt(new(2026, 11, 4)));
        Assert.Equal("Neutral", LevelAt(new(2026, 11, 5)));
        Assert.Equal("Sell", LevelAt(new(2026, 11, 10)));
        Assert.Equal("", LevelAt(new(2026, 9, 30)));

        string LevelAt(DateOnly day) => string.Concat(CoverageView.At(firms, AsOf.EndOf(day, new(TimeProvider.System, TimeZoneInfo.Utc)), 180)
            .Standings.Select(standing => standing.Rating.Level));
    }

    [Fact]
    public void The_newest_opinions_say_the_same_of_today_as_all_of_them()
    {
        foreach (var history in Histories(3))
        {
            var lineage = history.Aggregate(Lineage.Empty, (before, opinion) => before.With(opinion.ReportId, opinion));
            var (all, newest) = (new CoverageView([lineage], Today, 180), new CoverageView([lineage.Newest], Today, 180));

            Assert.Equal(all.Status, newest.Status);
            Assert.Equal(all.Standings, newest.Standings);
            Assert.Equivalent(all.Consensus, newest.Consensus, strict: true);
        }
    }

    // All in which up to so many reports, of one day or some months apart, rate or do not, and expect earnings of some years or none, but say something.
    private static IEnumerable<IReadOnlyList<Opinion>> Histories(int longest) => longest == 0 ? [[]] :
        from rest in Histories(longest - 1)
        from days in (int[])[0, 70, 150]
        from rated in (bool?[])[true, false, null]
        from years in (int[][])[[], [2026], [2026, 2027]]
        where rated is not null || years.Length > 0
        let day = Today.AddDays(-days - 10 * rest.Count % 20)
        let opinion = Say.Of("a", $"{day:yyyy-MM-dd}", rated is true ? RatingLevel.Buy : null) with { ReportId = $"{longest}", Eps = [.. years.Select(year => new EpsForecast(year, longest, "CNY"))] }
        select (IReadOnlyList<Opinion>)[.. rest, rated is null ? opinion with { Rating = null } : opinion with { Rating = opinion.Rating! with { ReportId = $"{longest}" } }];

    [Fact]
    public void The_status_tells_no_data_from_no_coverage_and_from_what_is_stale()
    {
        Assert.Equal(CoverageStatus.NoData, View().Status);
        Assert.Equal(CoverageStatus.NotCovered, View(Say.Of("a", "2026-11-01", RatingLevel.Buy) with { Rating = null }, "a").Status);
        Assert.Equal(CoverageStatus.Stale, View(Say.Of("a", "2025-11-01", RatingLevel.Buy)).Status);
        Assert.Equal(CoverageStatus.Ok, View(Say.Of("a", "2025-11-01", RatingLevel.Buy), Say.Of("b", "2026-11-01", null, term: "未评级")).Status);
    }

    [Fact]
    public void Changes_are_what_moved_came_or_lapsed_between_two_days()
    {
        var firms = Say.Lineages(
            Say.Of("same", "2026-10-01", RatingLevel.Buy, 10m), Say.Of("same", "2026-11-01", RatingLevel.Buy, 10m),
            Say.Of("cut", "2026-10-01", RatingLevel.Buy, 10m), Say.Of("cut", "2026-11-02", RatingLevel.Neutral, 8m),
            Say.Of("target", "2026-10-01", RatingLevel.Buy, 10m), Say.Of("target", "2026-11-03", RatingLevel.Buy, 12m),
            Say.Of("new", "2026-11-04", RatingLevel.Buy), Say.Of("gone", "2026-05-01", RatingLevel.Sell));
        var calendar = new Calendar(TimeProvider.System, TimeZoneInfo.Utc);

        var changes = CoverageChange.Between(CoverageView.At(firms, AsOf.EndOf(new(2026, 10, 15), calendar), 180), new(firms, Today, 180));

        Assert.Equal(
            ["new  -> Buy ", "target Buy 10 -> Buy 12", "cut Buy 10 -> Neutral 8", "gone Sell  -> "],
            changes.Select(change => $"{change.Broker} {(change.From is { } from ? $"{from.Level} {from.TargetPrice}" : "")} -> {(change.To is { } to ? $"{to.Level} {to.TargetPrice}" : "")}"));
    }

    private static CoverageView View(params Opinion[] opinions) => new(Say.Lineages(opinions), Today, 180);

    private static CoverageView View(Opinion opinion, string firm) => new([Lineage.Empty.With(firm, opinion)], Today, 180);
}
