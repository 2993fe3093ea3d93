using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Changes that a note on several companies tells in its sentences: we downgrade Lanternhall to Underperform from Neutral.</summary>
internal static partial class RatingMoves
{
    /// <summary>Completes the ratings of tables that leave out what they were before.</summary>
    public static void Complete(Document document, Findings findings)
    {
        if (document.Language != "en" || findings.StockRatings.TrueForAll(rating => rating.PreviousTerm is not null)) return;
        foreach (var line in document.Flowing.Take(document.Outline.CoverEnd))
        {
            if (!RatingTerms.MayBeIn(line.Text)) continue;
            foreach (Match move in Move().Matches(line.Text)) Complete(line, move, findings);
        }
    }

    private static void Complete(Line line, Match move, Findings findings)
    {
        var named = findings.StockRatings.FindAll(rating => rating.Stock.Name is { } name && (name.StartsWith(move.Groups["name"].Value, StringComparison.OrdinalIgnoreCase) || move.Groups["name"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        var change = ChangeWords.ChangeOf(move.Groups["change"].Value);
        if (named is not [{ Term: { } term } rated] || (rated.Change ?? change) != change || RatingTerms.LevelOf(move.Groups["term"].Value) != RatingTerms.LevelOf(term)) return;
        var previous = move.Groups["previous"];
        findings.StockRatings[findings.StockRatings.IndexOf(rated)] = rated with
        {
            Change = change,
            PreviousTerm = rated.PreviousTerm ?? (previous.Success ? line.Word(previous.Index, previous.Length) : null),
        };
    }

    [GeneratedRegex(@"(?<change>[Uu]pgrade|[Dd]owngrade)s? (?<name>[A-Z][A-Za-z0-9&.'-]{1,20}(?: [A-Z&][A-Za-z0-9&.'-]{0,20}){0,4}) to (?<term>" + RatingTerms.Pattern + @")(?:,? ?\(?from (?<previous>" + RatingTerms.Pattern + "))?")]
    private static partial Regex Move();
}
