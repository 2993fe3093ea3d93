using Reports.Model;

namespace Reports.Digests.Rendering;

/// <summary>The mail's subject: the news, in one line that fits a header.</summary>
public static class DigestSubject
{
    public static string Render(Digest digest, string language)
    {
        var words = Words.For(language);
        return Plain.Line(words.Subject(digest.Week, [.. News(digest, words).Take(4)]), 150)!;
    }

    private static IEnumerable<string> News(Digest digest, Words words)
    {
        if (digest.Watched is [var watched, ..]) yield return words.WatchNews(Name(watched.Rating?.Stock ?? watched.Stock!.Stock, words), digest.Watched.Select(item => item.Wanted).Distinct().Count());
        if (digest.Upgrades.Count > 0) yield return words.Upgraded(First(digest.Upgrades, words), digest.Upgrades.Count);
        if (digest.Downgrades.Count > 0) yield return words.Downgraded(First(digest.Downgrades, words), digest.Downgrades.Count);
        if (digest.Initiations.Count > 0) yield return words.Initiated(First(digest.Initiations, words), digest.Initiations.Count);
        if (digest.Upgrades.Count + digest.Downgrades.Count + digest.Initiations.Count == 0 && digest.TargetChanges.Count > 0)
            yield return words.Retargeted(First(digest.TargetChanges, words), digest.TargetChanges.Count);
        if (digest.Upgrades.Count + digest.Downgrades.Count + digest.Initiations.Count + digest.TargetChanges.Count == 0 && digest.EstimateChanges.Count > 0)
            yield return words.Reestimated(First(digest.EstimateChanges, words), digest.EstimateChanges.Count);
        if (digest.Recommendations.Count > 0) yield return words.Recommended(digest.Recommendations.Count);
        var reports = digest.Reports.Count + digest.Late.Count;
        yield return reports > 0 ? words.Covered(reports) : words.NotRead(digest.Unread.Count);
    }

    private static string First(IReadOnlyList<DigestRating> ratings, Words words) => Name(ratings[0].Stock, words);

    private static string Name(Stock? stock, Words words) => Plain.Line(stock?.Name, 16) ?? Plain.Line(stock?.Code, 16) ?? words.UnnamedStock;
}
