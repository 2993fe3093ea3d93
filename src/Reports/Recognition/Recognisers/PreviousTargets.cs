using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>The target before, in sentences that name it beside the one that is known: to HK$36.00 from HK$33.00, from ₩71,000 to ₩82,000.</summary>
internal static partial class PreviousTargets
{
    private static readonly Words TargetWords = new("目标价", "arget", "bjective", "TP", "PT", "PO");

    /// <summary>The one amount that sentences say the target was, or null where they say none or two.</summary>
    public static decimal? In(IEnumerable<Line> sentences, decimal target)
    {
        var former = sentences.Where(sentence => TargetWords.AreIn(sentence.Text))
            .SelectMany(sentence => RegexMatches.Alternatives(sentence.Text, NowThenBefore(), BeforeThenNow(), ChineseMove()))
            .Where(match => Money.Parse(match.Groups["now"].Value) == target)
            .Select(match => Money.Parse(match.Groups["before"].Value)).Where(before => before != target).Distinct().ToList();
        return former is [var only] ? only : null;
    }

    /// <summary>The same for one of two listings, whose targets a slash parts: to Rmb412/HK$455 (from Rmb388/HK$424).</summary>
    public static decimal? OfListing(IEnumerable<Line> sentences, decimal target, string currency)
    {
        var former = sentences.Where(sentence => TargetWords.AreIn(sentence.Text)).SelectMany(sentence => PairThenPair().Matches(sentence.Text))
            .SelectMany(pair => Enumerable.Range(0, 2).Select(at => (Unit: pair.Groups["unit"].Captures[at].Value, Now: pair.Groups["now"].Captures[at].Value, Before: pair.Groups["before"].Captures[at].Value)))
            .Where(listing => Money.Named(listing.Unit) == currency && Money.Parse(listing.Now) == target)
            .Select(listing => Money.Parse(listing.Before)).Where(before => before != target).Distinct().ToList();
        return former is [var only] ? only : null;
    }

    private const string Name = @"(?<![A-Za-z])(?:TP|PT|PO|[Tt]arget(?: [Pp]rice)?|[Pp]rice (?:[Tt]arget|[Oo]bjective))(?![A-Za-z])";

    private const string Now = "(?:" + Money.Unit + @")? ?(?<now>" + Money.Amount + @")(?![\d%xX]|\.\d)(?: ?(?:" + Money.Unit + "))?";

    private const string Before = "(?:" + Money.Unit + @")? ?(?<before>" + Money.Amount + @")(?![\d%xX]|\.\d)";

    [GeneratedRegex(Name + @"[^;]{0,60}? (?:to|of|at|is) " + Now + @"(?: per share)?[ ,]{0,2}[(\[]?(?:from|earlier|previously|prior|was|vs\.?):? " + Before)]
    private static partial Regex NowThenBefore();

    [GeneratedRegex(Name + @"[^;]{0,60}? from " + Before + "(?: ?(?:" + Money.Unit + "))? to " + Now)]
    private static partial Regex BeforeThenNow();

    [GeneratedRegex("目标价(?:格)?[由从]" + Before + "(?: ?(?:" + Money.Unit + "))?(?:上调|下调|调整|提高|调高|调低|调升|调降|上修|下修|提升|降低)?(?:至|到|为)" + Now)]
    private static partial Regex ChineseMove();

    [GeneratedRegex("(?<unit>" + Money.Unit + @") ?(?<now>" + Money.Amount + @") ?/ ?(?<unit>" + Money.Unit + @") ?(?<now>" + Money.Amount + @")[ ,]{0,2}[(\[]?(?:from|previously|prior|was|vs\.?):? (?:" + Money.Unit + ") ?(?<before>" + Money.Amount + @") ?/ ?(?:" + Money.Unit + ") ?(?<before>" + Money.Amount + ")")]
    private static partial Regex PairThenPair();
}
