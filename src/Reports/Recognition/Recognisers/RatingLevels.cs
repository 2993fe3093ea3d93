using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>What a printed term means in this report.</summary>
internal static class RatingLevels
{
    /// <summary>From this relative return on, 推荐 is the firm's best rating of a company.</summary>
    private const decimal BuyFromPct = 15;

    /// <summary>The change from one printed term to another; null where their levels cannot be compared.</summary>
    public static RatingChange? ChangeBetween(string? previous, string term)
    {
        if (string.IsNullOrEmpty(previous)) return null;
        if (Fold(previous) == Fold(term)) return RatingChange.Maintained;
        return (RatingTerms.LevelOf(previous), RatingTerms.LevelOf(term)) switch
        {
            ({ } before, { } now) when now < before => RatingChange.Upgraded,
            ({ } before, { } now) when now > before => RatingChange.Downgraded,
            _ => null,
        };
    }

    public static string Fold(string term) => TextFolding.Plain(term.Replace(" ", "", StringComparison.Ordinal)).ToUpperInvariant();

    public static RatingLevel? Of(string term, RatingSubject subject, Findings findings)
    {
        if (!RatingTerms.IsByScale(term)) return RatingTerms.LevelOf(term);
        var definition = findings.RatingScale.Find(line => line.AppliesTo == subject && RatingTerms.IsByScale(line.Term));
        return subject == RatingSubject.Company && definition?.LowerPct >= BuyFromPct ? RatingLevel.Buy : RatingLevel.Overweight;
    }
}
