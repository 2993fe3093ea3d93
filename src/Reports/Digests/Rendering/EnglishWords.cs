using System.Globalization;
using Reports.Model;

namespace Reports.Digests.Rendering;

internal sealed class EnglishWords : Words
{
    public override string Language => "en";
    public override string Name => "Research weekly";
    public override string Comma => ", ";
    public override string Upgrades => "Upgrades";
    public override string Downgrades => "Downgrades";
    public override string Initiations => "New coverage";
    public override string TargetChanges => "Target price changes";
    public override string EstimateChanges => "Estimate changes";
    public override string RecommendedStocks => "Picks";
    public override string Dropped => "No longer recommended";
    public override string DroppedNote => "Recommended by a firm last week and by none this week.";
    public override string MostRecommended => "Most recommended";
    public override string NewMark => "new";
    public override string DerivedMark => "by earlier reports";
    public override string DisagreesMark => "contradicts earlier reports";
    public override string Recommendations => "Recommended stocks";
    public override string Industries => "Industry ratings";
    public override string OtherRatings => "Other stock ratings";
    public override string Reports => "Reports of the week";
    public override string Late => "Late reports";
    public override string LateNote => "Received this week but dated before it; whatever they say above is marked “late”.";
    public override string Unread => "Could not be read";
    public override string UnreadNote => "Uploaded this week but not understood; nothing of these files is in this issue.";
    public override string Levels => "Stock ratings by level";
    public override string LateMark => "late";
    public override string InferredMark => "date inferred";
    public override string UndatedMark => "undated, day of upload";
    public override string Untitled => "(untitled)";
    public override string UnnamedStock => "(stock not named)";
    public override string UnnamedIndustry => "(industry not named)";
    public override string UnnamedFirm => "(firm not named)";
    public override string Unsubscribe => "Unsubscribe";
    public override string FilteredNote => "Filtered as you asked.";
    public override string Watched => "On your watch list";
    public override string WebPage => "Read all of it on the web";
    public override string Disclaimer => "Extracted by program from the reports, with quotes and line numbers to check against. Not investment advice.";

    public override string Week(IsoWeek week) => $"Week {week.Number}, {week.Year}";

    public override string Days(DateOnly from, DateOnly to) => string.Create(CultureInfo.InvariantCulture, $"{from:d MMM} – {to:d MMM yyyy}");

    public override string Level(RatingLevel level) => level.ToString();

    public override string? Change(RatingChange? change) => change?.ToString().ToLowerInvariant();

    public override string Strength(RecommendationStrength strength) => strength is RecommendationStrength.Recommend ? "Recommend" : "Watch";

    public override string Kind(ReportKind kind) => kind is ReportKind.FixedIncome ? "Fixed income" : kind.ToString();

    public override string Target(string price) => $"Target {price}";
    public override string Upside(string percent) => $"Upside {percent}";
    public override string Estimate(int year, string values) => $"EPS {year}: {values}";
    public override string WatchMark(string wanted) => $"you watch {wanted}";
    public override string WatchNews(string first, int count) => $"news of {Stocks(first, count)} on your watch list";
    public override string Before(int firms) => $"last week {Many(firms, "firm", "firms")}";

    public override string Definition(RatingDefinition definition) => "defined as " + string.Join(", ", new[]
    {
        Figures.Range(definition.LowerPct, definition.UpperPct),
        Plain.Line(definition.Benchmark, 40) is { } benchmark ? $"against {benchmark}" : null,
        definition.HorizonMonths switch { [var from, var to] when from == to => $"in {from} months", [var from, var to] => $"in {from}–{to} months", _ => null },
    }.OfType<string>());

    public override string Conflict(IReadOnlyList<string> relations) => "conflict: " + string.Join(", ", relations.Select(relation => relation switch
    {
        "investmentBanking" => "investment banking",
        "marketMaking" => "market making",
        _ => relation,
    }));

    public override string Quote(string quote, int line) => $"“{quote}” line {line}";
    public override string Title(string title) => title;
    public override string Firms(int count) => Many(count, "firm", "firms");
    public override string Themes(IEnumerable<string> themes) => $"Themes: {string.Join(", ", themes)}";

    public override string Holds(int ratings, int recommendations) => string.Join(", ", new[]
    {
        ratings > 0 ? Many(ratings, "rating", "ratings") : null,
        recommendations > 0 ? Many(recommendations, "recommendation", "recommendations") : null,
    }.OfType<string>());

    public override string More(int count) => $"{count} more, left out to keep this mail short.";

    public override string Coverage(DigestCounts counts) =>
        $"This issue covers {Many(counts.Reports + counts.Late, "report", "reports")} ({counts.Late} late, {counts.Undated} undated) from {Many(counts.Firms, "firm", "firms")}: "
        + $"{Many(counts.StockRatings, "stock rating", "stock ratings")}, {Many(counts.IndustryRatings, "industry rating", "industry ratings")}, "
        + $"{Many(counts.RecommendedStocks, "recommended stock", "recommended stocks")}; {Many(counts.Unread, "file", "files")} could not be read.";

    public override string ComposedAt(string moment) => $"Composed {moment}";

    public override string Subject(IsoWeek week, IReadOnlyList<string> news) => $"Research weekly {week}: {string.Join(", ", news)}";
    public override string Upgraded(string first, int count) => $"{Stocks(first, count)} upgraded";
    public override string Downgraded(string first, int count) => $"{Stocks(first, count)} downgraded";
    public override string Initiated(string first, int count) => $"coverage of {Stocks(first, count)} begun";
    public override string Retargeted(string first, int count) => $"new target for {Stocks(first, count)}";
    public override string Reestimated(string first, int count) => $"new estimates for {Stocks(first, count)}";
    public override string Recommended(int count) => $"{Many(count, "stock", "stocks")} recommended";
    public override string Covered(int count) => Many(count, "report", "reports");
    public override string NotRead(int count) => $"{Many(count, "file", "files")} could not be read";

    private static string Stocks(string first, int count) => count == 1 ? first : $"{first} and {count - 1} more";

    private static string Many(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{Figures.Count(count)} {many}";
}
