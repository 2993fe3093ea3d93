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

    /// <summary>What two ways of printing one term have in common: O-PF is short for Outperform, OW for Overweight.</summary>
    public static string Fold(string term)
    {
        var folded = TextFolding.Plain(term.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)).ToUpperInvariant();
        return folded switch
        {
            "OW" => "OVERWEIGHT",
            "EW" => "EQUALWEIGHT",
            "UW" => "UNDERWEIGHT",
            [.., 'O', 'P', 'F'] => folded[..^3] + "OUTPERFORM",
            [.., 'U', 'P', 'F'] => folded[..^3] + "UNDERPERFORM",
            _ => folded,
        };
    }

    public static RatingLevel? Of(string term, RatingSubject subject, Findings findings)
    {
        if (!RatingTerms.IsByScale(term)) return RatingTerms.LevelOf(term);
        var definition = findings.RatingScale.Find(line => line.AppliesTo == subject && RatingTerms.IsByScale(line.Term));
        return subject == RatingSubject.Company && definition?.LowerPct >= BuyFromPct ? RatingLevel.Buy : RatingLevel.Overweight;
    }
}
