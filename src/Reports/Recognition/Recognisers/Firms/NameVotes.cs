using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>Firms that are known by name, weighted by where a report names them.</summary>
internal static partial class NameVotes
{
    public static void Count(Line line, bool onCover, Ballot ballot)
    {
        var taken = new List<(int Start, int End)>();
        foreach (var (name, broker) in Brokers.NamedIn(line.Text))
        {
            for (var at = line.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (taken.Any(other => at < other.End && end > other.Start) || IsPartOfWord(line.Text, at, end) || OtherBody().IsMatch(line.Text.AsSpan(end))) continue;
                taken.Add((at, end));
                ballot.Add(broker.Id, broker.Name, Weight(line, at, end, onCover), line.Evidence(at, name.Length));
            }
        }
    }

    private static int Weight(Line line, int start, int end, bool onCover)
    {
        if (Imprint().IsMatch(line.Text.AsSpan(end)) && ImprintVotes.Issuer().IsMatch(line.Text)) return Ballot.Imprint;
        // On the cover a name with little around it signs; in a sentence, or before a code, it is spoken of.
        if (onCover && line.Text.Length - (end - start) < 16 && !Spoken().IsMatch(line.Text)) return Ballot.Head;
        return Source().IsMatch(line.Text.AsSpan(0, start)) || Institute().IsMatch(line.Text.AsSpan(end)) ? 2 : 1;
    }

    private static bool IsPartOfWord(string text, int start, int end) =>
        char.IsAsciiLetter(text[start]) && ((start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end])));

    [GeneratedRegex(@"^(证券)?(股份|集团)?有限(责任)?公司|^ ?(Co\.?|Company|Securities|Research|Limited|Ltd|LLC|L\.L\.C|Inc|AG|plc)")]
    private static partial Regex Imprint();

    [GeneratedRegex(@"(来源|Source)[:].{0,80}$", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"^(证券)?(经济|策略|产业|科技)?研究(发展)?(院|所|部|中心)?")]
    private static partial Regex Institute();

    [GeneratedRegex(@"[。,、]|来源|Source|[:(]|据|由.{0,8}保荐|客户", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"^(?:交易所|报|时报|日报|市场|业协会|登记|法)")]
    private static partial Regex OtherBody();
}
