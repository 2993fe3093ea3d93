using Reports.Model;
using Reports.Storage;

namespace Reports.Coverage;

/// <summary>What the firm said before of the same stock or industry, by the reports that are stored.</summary>
public sealed record PreviousRating(string ReportId, DateOnly EffectiveOn, string? Term, RatingLevel? Level)
{
    public decimal? TargetPrice { get; init; }
    public string? Currency { get; init; }
    public IReadOnlyList<EpsForecast> Eps { get; init; } = [];

    public static PreviousRating Of(RatingEvent rating) =>
        new(rating.ReportId, rating.EffectiveOn, rating.Term, rating.Level) { TargetPrice = rating.TargetPrice, Currency = rating.Currency };

    /// <summary>The change that follows from it; null where the two levels do not tell.</summary>
    public RatingChange? ChangeTo(RatingEvent next)
    {
        if (Level is not { } before || next.Level is not { } after) return null;
        if (after < before) return RatingChange.Upgraded;
        if (after > before) return RatingChange.Downgraded;
        // 强烈推荐 and 推荐 can be one level and two steps of a firm's scale.
        return Term == next.Term ? RatingChange.Maintained : null;
    }

    /// <summary>Whether a report cannot be right about the change that it states, if this is what the firm said before.</summary>
    public bool Contradicts(RatingEvent next) => next.Change switch
    {
        null or RatingChange.Resumed or RatingChange.Suspended => false,
        RatingChange.Initiated => true,
        var stated => ChangeTo(next) is { } derived && derived != stated,
    };
}
