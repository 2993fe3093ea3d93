using Reports.Model;

namespace Reports.Digests.Rendering;

/// <summary>What a digest says in one language.</summary>
internal abstract class Words
{
    public static Words For(string language) => language == "en" ? new EnglishWords() : new ChineseWords();

    public abstract string Language { get; }
    public abstract string Name { get; }
    public abstract string Comma { get; }
    public abstract string Upgrades { get; }
    public abstract string Downgrades { get; }
    public abstract string Initiations { get; }
    public abstract string TargetChanges { get; }
    public abstract string EstimateChanges { get; }
    public abstract string Recommendations { get; }
    /// <summary>In a quarter of a narrow screen.</summary>
    public abstract string RecommendedStocks { get; }
    public abstract string Dropped { get; }
    public abstract string DroppedNote { get; }
    public abstract string MostRecommended { get; }
    public abstract string NewMark { get; }
    public abstract string DerivedMark { get; }
    public abstract string DisagreesMark { get; }
    public abstract string Industries { get; }
    public abstract string OtherRatings { get; }
    public abstract string Reports { get; }
    public abstract string Late { get; }
    public abstract string LateNote { get; }
    public abstract string Unread { get; }
    public abstract string UnreadNote { get; }
    public abstract string Levels { get; }
    public abstract string LateMark { get; }
    public abstract string InferredMark { get; }
    public abstract string UndatedMark { get; }
    public abstract string Untitled { get; }
    public abstract string UnnamedStock { get; }
    public abstract string UnnamedIndustry { get; }
    public abstract string UnnamedFirm { get; }
    public abstract string Disclaimer { get; }
    public abstract string WebPage { get; }
    public abstract string Unsubscribe { get; }
    public abstract string FilteredNote { get; }
    public abstract string Watched { get; }

    public abstract string Week(IsoWeek week);
    public abstract string Days(DateOnly from, DateOnly to);
    public abstract string Level(RatingLevel level);
    public abstract string? Change(RatingChange? change);
    public abstract string Strength(RecommendationStrength strength);
    public abstract string Kind(ReportKind kind);
    public abstract string Target(string price);
    public abstract string Upside(string percent);
    public abstract string Estimate(int year, string values);
    public abstract string Definition(RatingDefinition definition);
    public abstract string Conflict(IReadOnlyList<string> relations);
    public abstract string Before(int firms);
    public abstract string WatchMark(string wanted);
    public abstract string WatchNews(string first, int count);
    public abstract string Quote(string quote, int line);
    public abstract string Title(string title);
    public abstract string Firms(int count);
    public abstract string Themes(IEnumerable<string> themes);
    public abstract string Holds(int ratings, int recommendations);
    public abstract string More(int count);
    public abstract string Coverage(DigestCounts counts);
    public abstract string ComposedAt(string moment);

    public abstract string Subject(IsoWeek week, IReadOnlyList<string> news);
    public abstract string Upgraded(string first, int count);
    public abstract string Downgraded(string first, int count);
    public abstract string Initiated(string first, int count);
    public abstract string Retargeted(string first, int count);
    public abstract string Reestimated(string first, int count);
    public abstract string Recommended(int count);
    public abstract string Covered(int count);
    public abstract string NotRead(int count);
}
