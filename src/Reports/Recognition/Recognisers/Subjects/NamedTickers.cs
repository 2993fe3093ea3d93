using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>Vellichor Data (VLCR) of an American firm, where no other company stands so.</summary>
internal static partial class NamedTickers
{
    public static void FindInHead(SubjectSearch search) => Find(search.Head, search.Findings);

    public static void FindOnCover(SubjectSearch search) => Find(search.Cover, search.Findings);

    private static void Find(List<Line> lines, Findings findings)
    {
        if (findings.TickerMarket is not { } market) return;
        var found = lines.Select(line => (Line: line, Match: NamedTicker().Match(line.Text))).Where(found => found.Match.Success && !CompanyNames.IsNone(found.Match.Groups["name"].Value)).ToList();
        if (found.Select(one => one.Match.Groups["ticker"].Value).Distinct().Count() != 1) return;
        var (line, match) = found[0];
        var (name, ticker) = (match.Groups["name"], match.Groups["ticker"].Value);
        findings.Subjects.Add((new Stock($"{ticker}.{market}", name.Value, ticker), line.Evidence(name.Index, match.Index + match.Length - name.Index)));
    }

    [GeneratedRegex(@"(?:^|\t)(?<name>[A-Z][A-Za-z0-9&.,' -]{1,40}?)[ \t]?\((?!(?:M|MM|B|K|X|FY|USD|CY|BUY|HOLD|SELL|ADD)\))(?<ticker>[A-Z]{1,5})(?:(?:[,;:]| -) [^()]{0,60})?\)(?=$|\t(?!" + Money.Unit + @"|[-\d(]))")]
    public static partial Regex NamedTicker();
}
