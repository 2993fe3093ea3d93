using System.Collections.Immutable;
using Reports.Storage;

namespace Reports.Coverage;

/// <summary>
/// One firm's opinions of one stock or industry, newest first. Their order is that of their days, and within a day that
/// of the reports' ids: nothing in it depends on when a report was delivered.
/// </summary>
public sealed record Lineage(ImmutableArray<Opinion> Opinions)
{
    // Weekly for four years; a row of the store holds no more.
    private const int Longest = 200;

    public static Lineage Empty { get; } = new([]);

    /// <summary>The same with what one report says by now; null where it says nothing.</summary>
    public Lineage With(string reportId, Opinion? opinion)
    {
        var others = Opinions.Where(other => other.ReportId != reportId);
        return new([.. (opinion is null ? others : others.Append(opinion))
            .OrderByDescending(other => other.EffectiveOn).ThenBy(other => other.ReportId, StringComparer.Ordinal)
            .Take(Longest)]);
    }

    /// <summary>As much of it as says the same of today: the newest rating, the one before it, and who first names each year's earnings.</summary>
    public Lineage Newest
    {
        get
        {
            var earnings = Opinions.SelectMany(opinion => opinion.Eps, (opinion, forecast) => (opinion.ReportId, forecast.Year)).DistinctBy(first => first.Year);
            HashSet<string?> said = [Latest?.ReportId, Latest is { } latest ? Before(latest)?.ReportId : null, .. earnings.Select(first => first.ReportId)];
            return new([.. Opinions.Where(opinion => said.Contains(opinion.ReportId))]);
        }
    }

    /// <summary>What was known at an instant of what was effective on a day.</summary>
    public Lineage At(AsOf asOf) =>
        new([.. Opinions.Where(opinion => opinion.EffectiveOn <= asOf.Day && opinion.KnownAt < asOf.Known)]);

    /// <summary>The rating before this one; of the same day none, since nothing says which came first.</summary>
    public PreviousRating? Before(Opinion opinion) => opinion.Rating is null ? null : Opinions
        .Where(other => other.EffectiveOn < opinion.EffectiveOn)
        .FirstOrDefault(other => other.Rating is { Term: not null } or { Level: not null }) is { Rating: { } rating } before ? PreviousRating.Of(rating) with { Eps = before.Eps } : null;

    /// <summary>Ratings with what the firm said before each, newest first.</summary>
    public IEnumerable<RatingEvent> Ratings => Opinions.Where(opinion => opinion.Rating is not null)
        .Select(opinion => opinion.Rating!.After(Before(opinion)));

    /// <summary>The newest opinion with a rating.</summary>
    public Opinion? Latest => Opinions.FirstOrDefault(opinion => opinion.Rating is not null);
}
