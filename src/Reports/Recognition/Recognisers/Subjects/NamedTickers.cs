using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>Vellichor Data (VLCR) of an American firm, where no other company stands so.</summary>
internal static partial class NamedTickers
{
    public static void FindInHead(SubjectSearch search) => Find(search.Head, search);

    public static void FindOnCover(SubjectSearch search) => Find(search.Cover, search);

    /// <summary>The same where nothing says of which exchange it is: the only one that is set large, over a target.</summary>
    public static void FindUnlisted(SubjectSearch search)
    {
        var found = search.Head.Where(line => line.Heading > 0 || line.Layout is null).Select(line => (Line: line, Match: NamedTicker().Match(line.Text)))
            .Where(found => found.Match is { Success: true } match && !CompanyNames.IsNone(match.Groups["name"].Value) && match.Groups["ticker"].Length > 2 && !NoTicker().IsMatch(match.Groups["ticker"].Value) && RatingTerms.LevelOf(match.Groups["ticker"].Value) is null).ToList();
        if (found.Select(one => one.Match.Groups["ticker"].Value).Distinct().Count() != 1 || PriceReader.Find(search.Document.Cover, PriceReader.Target) is not { IsLabelled: true }) return;
        var (line, match) = found[0];
        search.Findings.Subjects.Add((new Stock(null, match.Groups["name"].Value, match.Groups["ticker"].Value), line.Evidence(match.Groups["name"].Index, match.Index + match.Length - match.Groups["name"].Index)));
    }

    private static void Find(List<Line> lines, SubjectSearch search)
    {
        var findings = search.Findings;
        if (findings.TickerMarket is not { } market) return;
        var found = lines.Select(line => (Line: line, Match: NamedTicker().Match(line.Text))).Where(found => found.Match.Success && !CompanyNames.IsNone(found.Match.Groups["name"].Value) && !IsRating(found.Match.Groups["ticker"].Value, search)).ToList();
        if (found.Select(one => one.Match.Groups["ticker"].Value).Distinct().Count() != 1) return;
        var (line, match) = found[0];
        var (name, ticker) = (match.Groups["name"], match.Groups["ticker"].Value);
        findings.Subjects.Add((new Stock($"{ticker}.{market}", name.Value, ticker), line.Evidence(name.Index, match.Index + match.Length - name.Index)));
    }

    // Vellichor Data (ADD) is rated so, unless ADD reports or trades.
    private static bool IsRating(string ticker, SubjectSearch search) =>
        RatingTerms.LevelOf(ticker) is not null && !search.Document.Content.Any(line => Acting().Match(line.Text) is { Success: true } acting && acting.Groups["ticker"].Value == ticker);

    [GeneratedRegex("^(?:USA|UAE|EMEA|APAC|MENA|ASEAN|LLC|PLC|LTD|INC|ADR|ADS|GDR|REIT|ETF|ESG|AI|IT|TMT|YOY|QOQ|NYSE|SIPC|FINRA)$")]
    private static partial Regex NoTicker();

    [GeneratedRegex(@"(?:^|[.;] )(?<ticker>[A-Z]{3,4})(?:'s [a-z]| (?:reported|reports|trades|has|is|shares|guided|expects|announced|raised|beat|missed)(?![A-Za-z]))")]
    private static partial Regex Acting();

    [GeneratedRegex(@"(?:^|\t)(?<name>[A-Z][A-Za-z0-9&.,' -]{1,40}?)[ \t]?\((?!(?:M|MM|B|K|X|FY|USD|CY|PT|TP|PO|EPS|CMP|CP)\))(?<ticker>[A-Z]{1,5})(?:(?:[,;:]| -) [^()]{0,60})?\)(?=$|\t(?!" + Money.Unit + @"|[-\d(]))|(?:^|\t)(?<name>[A-Z][A-Za-z0-9&.,' -]{1,40}?)\t(?<ticker>[A-Z]{2,5}) ?\| ?\$ ?[\d,.]+(?= ?\||$|\t)")]
    public static partial Regex NamedTicker();
}
