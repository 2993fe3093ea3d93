using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Changes that a note on several companies tells in its sentences: we downgrade Lanternhall to Underperform from Neutral.</summary>
internal static partial class RatingMoves
{
    private static readonly Words TargetWords = new("TP", "PT", "PO", "arget", "bjective");

    /// <summary>Completes ratings that leave out what they were before, or their targets.</summary>
    public static void Complete(Document document, Findings findings)
    {
        if (document.Language != "en" || findings.StockRatings.Count == 0) return;
        foreach (var line in document.FlowingCover)
        {
            if (TargetWords.AreIn(line.Text)) Target().Matches(line.Text).ToList().ForEach(target => AddTarget(target, findings));
            if (!RatingTerms.MayBeIn(line.Text)) continue;
            foreach (var move in Move().Matches(line.Text).Concat(Kept().Matches(line.Text))) Complete(line, move, findings);
        }
    }

    private static void AddTarget(Match target, Findings findings)
    {
        var term = target.Groups["term"];
        if (Named(target.Groups["name"].Value, findings) is not { TargetPrice: null } rated || (term.Success && RatingTerms.LevelOf(term.Value) != rated.Level)) return;
        findings.StockRatings[findings.StockRatings.IndexOf(rated)] = rated with
        {
            TargetPrice = Money.Parse(target.Groups["target"].Value),
            PreviousTargetPrice = target.Groups["previous"] is { Success: true } previous ? Money.Parse(previous.Value) : null,
            Currency = rated.Currency ?? (target.Groups["unit"] is { Success: true } unit ? Money.Of(Money.Named(unit.Value), rated.Stock.Code) : null),
        };
    }

    // The one that a name, or the beginning of it, names.
    private static StockRating? Named(string name, Findings findings) =>
        findings.StockRatings.FindAll(rating => rating.Stock.Name is { } own && (own.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(own, StringComparison.OrdinalIgnoreCase))) is [var only] ? only : null;

    private static void Complete(Line line, Match move, Findings findings)
    {
        var change = ChangeWords.ChangeOf(move.Groups["change"].Value);
        if (Named(move.Groups["name"].Value, findings) is not { Term: { } term } rated || (rated.Change ?? change) != change || RatingTerms.LevelOf(move.Groups["term"].Value) != RatingTerms.LevelOf(term)) return;
        var (previous, before) = (move.Groups["previous"], move.Groups["before"]);
        var isOfTarget = before.Success && Money.Parse(move.Groups["target"].Value) == rated.TargetPrice;
        findings.StockRatings[findings.StockRatings.IndexOf(rated)] = rated with
        {
            Change = change,
            PreviousTerm = rated.PreviousTerm ?? (previous.Success ? line.Word(previous.Index, previous.Length) : null),
            PreviousTargetPrice = rated.PreviousTargetPrice ?? (isOfTarget ? Money.Parse(before.Value) : null),
        };
    }

    // Lanternhall (Buy, TP 395p from 380p)
    [GeneratedRegex(@"(?<name>[A-Z][A-Za-z0-9&.'-]{1,20}(?: [A-Z&][A-Za-z0-9&.'-]{0,20}){0,4}) \((?:(?<term>" + RatingTerms.Pattern + @")[,;] ?)?(?:TP|PT|PO|[Tt]arget(?: price)?|[Pp]rice target|[Pp]rice objective):? ?(?<unit>" + Money.Unit + @")? ?(?<target>" + Money.Amount + @")(?<unit>" + Money.Unit
        + @")?(?:,? (?:from|was|prev\.?|previously) (?:" + Money.Unit + @")? ?(?<previous>" + Money.Amount + @")(?:" + Money.Unit + @")?)?\)")]
    private static partial Regex Target();

    private const string Company = @"(?<name>[A-Z][A-Za-z0-9&.'-]{1,20}(?: [A-Z&][A-Za-z0-9&.'-]{0,20}){0,4})(?: \((?:" + StockCodes.Pattern + @")\))?";

    private const string TargetBehind = @"(?:[^.;\d]{0,30}?(?:[Pp]rice target|[Tt]arget price|(?<![A-Z])[TP]P)[^.;\d]{0,16}? (?:" + Money.Unit + ") ?(?<target>" + Money.Amount + @") \(from (?:" + Money.Unit + @")? ?(?<before>" + Money.Amount + @")\))?";

    [GeneratedRegex("(?<change>[Uu]pgrade|[Dd]owngrade)s? " + Company + " to (?<term>" + RatingTerms.Pattern + @")(?:,? ?\(?from (?<previous>" + RatingTerms.Pattern + @")\)?)?" + TargetBehind)]
    private static partial Regex Move();

    // We reiterate Outperform on Lanternhall (9736 HK), price target raised to HK$52 (from HK$48).
    [GeneratedRegex("(?<change>[Rr]eiterate|[Mm]aintain|[Rr]etain)s? (?:our |an? )?(?<term>" + RatingTerms.Pattern + ") (?:rating )?on " + Company + TargetBehind)]
    private static partial Regex Kept();
}
