using Reports.Links;
using Reports.Model;

namespace Reports.Digests.Rendering;

/// <summary>A digest in words, most important first; sections without lines are left out.</summary>
internal sealed record DigestView(string? PageUrl, IReadOnlyList<(string Label, int Count)> Highlights, IReadOnlyList<(Chip Level, int Count)> Levels, IReadOnlyList<(string Stock, int Firms)> Most, IReadOnlyList<Section> Sections)
{
    public static DigestView Of(Digest digest, Words words, Room room, ReaderLinks? links)
    {
        var ratings = new RatingView(words, room, links);
        var groups = new GroupView(words, room, links);
        var reports = new ReportView(words, links);
        Section Part<T>(string sign, string title, IReadOnlyList<T> items, Func<T, Line> line, string? note = null) =>
            new(sign, title, note, items.Count, [.. items.Take(room.Lines).Select(line)]);
        Line Watch(Line line, string wanted) => line with { Marks = [words.WatchMark(Plain.Line(wanted, 40) ?? ""), .. line.Marks] };
        Section[] sections =
        [
            Part("♥", words.Watched, digest.Watched, item => Watch(item.Rating is { } rating ? ratings.Line(rating) : groups.Line(item.Stock!), item.Wanted)),
            Part("▲", words.Upgrades, digest.Upgrades, ratings.Line),
            Part("▼", words.Downgrades, digest.Downgrades, ratings.Line),
            Part("◆", words.Initiations, digest.Initiations, ratings.Line),
            Part("◎", words.TargetChanges, digest.TargetChanges, ratings.Line),
            Part("±", words.EstimateChanges, digest.EstimateChanges, ratings.Line),
            Part("★", words.Recommendations, digest.Recommendations, groups.Line),
            Part("☆", words.Dropped, digest.Dropped, groups.Line, words.DroppedNote),
            Part("▦", words.Industries, digest.Industries, groups.Line),
            Part("●", words.OtherRatings, digest.OtherRatings, ratings.Line),
            Part("▤", words.Reports, digest.Reports, reports.Line),
            Part("◷", words.Late, digest.Late, reports.Line, words.LateNote),
            Part("✕", words.Unread, digest.Unread, reports.Line, words.UnreadNote),
        ];
        return new(links?.Digest(digest.Week, words.Language), HighlightsOf(digest, words), LevelsOf(digest, words), MostOf(digest, words), [.. sections.Where(section => section.Total > 0)]);
    }

    /// <summary>How many lines each section has, for who must guess what fits.</summary>
    public static int Lines(Digest digest, int most) => new[]
    {
        digest.Watched.Count, digest.Upgrades.Count, digest.Downgrades.Count, digest.Initiations.Count, digest.TargetChanges.Count, digest.EstimateChanges.Count,
        digest.Recommendations.Count, digest.Dropped.Count, digest.Industries.Count, digest.OtherRatings.Count, digest.Reports.Count, digest.Late.Count, digest.Unread.Count,
    }.Sum(count => Math.Min(count, most));

    // What one firm recommends is no chart.
    private static IReadOnlyList<(string, int)> MostOf(Digest digest, Words words) =>
    [
        .. digest.Recommendations.Where(stock => stock.Firms.Count > 1).Take(6)
            .Select(stock => (Plain.Line(stock.Stock.Name, 16) ?? Plain.Line(stock.Stock.Code, 16) ?? words.UnnamedStock, stock.Firms.Count)),
    ];

    private static IReadOnlyList<(string, int)> HighlightsOf(Digest digest, Words words) =>
    [
        (words.Upgrades, digest.Upgrades.Count),
        (words.Downgrades, digest.Downgrades.Count),
        (words.Initiations, digest.Initiations.Count),
        (words.RecommendedStocks, digest.Recommendations.Count),
    ];

    private static IReadOnlyList<(Chip, int)> LevelsOf(Digest digest, Words words)
    {
        return
        [
            .. digest.StockRatings.Select(rating => rating.Level).OfType<RatingLevel>().GroupBy(level => level).OrderBy(group => group.Key)
                .Select(group => (new Chip(words.Level(group.Key), Tones.Of(group.Key)), group.Count())),
        ];
    }
}
