using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>The target before, in sentences that name it beside the one that is known: to HK$36.00 from HK$33.00, from ₩71,000 to ₩82,000.</summary>
internal static partial class PreviousTargets
{
    private static readonly Words TargetWords = new("arget", "bjective", "TP", "PT", "PO");

    /// <summary>The one amount that sentences say the target was, or null where they say none or two.</summary>
    public static decimal? In(IEnumerable<Line> sentences, decimal target)
    {
        var former = sentences.Where(sentence => TargetWords.AreIn(sentence.Text))
            .SelectMany(sentence => RegexMatches.Alternatives(sentence.Text, NowThenBefore(), BeforeThenNow()))
            .Where(match => Money.Parse(match.Groups["now"].Value) == target)
            .Select(match => Money.Parse(match.Groups["before"].Value)).Where(before => before != target).Distinct().ToList();
        return former is [var only] ? only : null;
    }

    private const string Name = @"(?<![A-Za-z])(?:TP|PT|PO|[Tt]arget(?: [Pp]rice)?|[Pp]rice (?:[Tt]arget|[Oo]bjective))(?![A-Za-z])";

    private const string Now = "(?:" + Money.Unit + @")? ?(?<now>" + Money.Amount + @")(?![\d%xX]|\.\d)(?: ?(?:" + Money.Unit + "))?";

    private const string Before = "(?:" + Money.Unit + @")? ?(?<before>" + Money.Amount + @")(?![\d%xX]|\.\d)";

    [GeneratedRegex(Name + @"[^;]{0,60}? (?:to|of|at|is) " + Now + @"(?: per share)?[ ,]{0,2}[(\[]?(?:from|earlier|previously|prior|was|vs\.?):? " + Before)]
    private static partial Regex NowThenBefore();

    [GeneratedRegex(Name + @"[^;]{0,60}? from " + Before + "(?: ?(?:" + Money.Unit + "))? to " + Now)]
    private static partial Regex BeforeThenNow();
}
