using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Conflicts of interest that the disclosures state for a stock by its code. That a firm may hold shares, or may seek business,
/// is no conflict; that it does not is a denied one.
/// </summary>
internal sealed partial class ConflictRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        var stocks = findings.Subjects.Select(subject => subject.Stock).Concat(findings.StockRatings.Where(rating => rating.Stock.Code is not null).Select(rating => rating.Stock)).DistinctBy(stock => stock.Code).ToList();
        foreach (var line in Disclosures(document))
        {
            var named = stocks.Exists(stock => IsNamed(stock, line.Text));
            if (!named && !StockCodes.MayBeIn(line.Text) && !BracketedNumber().IsMatch(line.Text)) continue;
            foreach (var (start, length) in Sentences(line.Text)) Read(line, start, length, stocks, findings);
        }
    }

    // Without a heading over them, disclosures are what speaks of the firm with its affiliates, or of the twelve months past.
    private static IEnumerable<Line> Disclosures(Document document) => document.Outline.DisclosuresStart < document.Lines.Count
        ? document.FlowingDisclosures
        : document.Flowing.Where(line => Disclosing().IsMatch(line.Text));

    private static void Read(Line line, int start, int length, List<Stock> stocks, Findings findings)
    {
        var sentence = line.Text.Substring(start, length);
        var named = Listed(stocks.FindAll(stock => IsNamed(stock, sentence)), sentence);
        if ((named.Count == 0 && !Code().IsMatch(sentence)) || ConflictWords.Read(sentence) is not var (relation, status)) return;
        // The listing of the company that its code names, not the other one.
        var coded = Code().Matches(sentence).Select(match => StockCodes.Canonical(match.Value)?.Code).ToHashSet();
        named.RemoveAll(stock => !coded.Contains(stock.Code) && stocks.Exists(other => other.Name == stock.Name && coded.Contains(other.Code)));
        foreach (var stock in named)
            findings.AddConflict(new Conflict(stock, relation, status, line.Evidence(start + sentence.IndexOf(stock.Name!, StringComparison.OrdinalIgnoreCase), stock.Name!.Length)));
        foreach (Match match in Code().Matches(sentence))
        {
            if (StockCodes.Canonical(match.Value) is not { } canonical) continue;
            findings.AddConflict(new Conflict(new Stock(canonical.Code, null, match.Value), relation, status, line.Evidence(start + match.Index, match.Length)));
        }
    }

    // Corvid Hotels (HK$44.20): of two listings the one that is traded in this currency.
    private static List<Stock> Listed(List<Stock> named, string sentence)
    {
        if (named.Count < 2 || named.Exists(stock => stock.Name != named[0].Name)) return named;
        var currency = Money.Currency(sentence[(sentence.IndexOf(named[0].Name!, StringComparison.OrdinalIgnoreCase) + named[0].Name!.Length)..]);
        return named.FindAll(stock => Money.OfListing(stock.Code) == currency) is { Count: > 0 } listed ? listed : named;
    }

    // Without its code the company of the report goes by its name, of two words where it is English.
    private static bool IsNamed(Stock stock, string text) =>
        stock.Name is { Length: > 2 } name && (!char.IsAscii(name[0]) || name.Contains(' ', StringComparison.Ordinal)) && text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        var start = 0;
        foreach (var (at, length) in SentenceEnd().EnumerateMatches(text).ToList())
        {
            yield return (start, at + length - start);
            start = at + length;
        }
        if (start < text.Length) yield return (start, text.Length - start);
    }

    [GeneratedRegex(@"(?:and|or|and/or) (?:its|their|any of its) affiliates|(?:past|previous|preceding|last) (?:12|twelve) months|\bmakes? a market in\b", RegexOptions.IgnoreCase)]
    private static partial Regex Disclosing();

    [GeneratedRegex(@"\(\d{6}\)")]
    private static partial Regex BracketedNumber();

    [GeneratedRegex(StockCodes.Pattern + @"|(?<=\()\d{6}(?=\))")]
    private static partial Regex Code();

    [GeneratedRegex(@"。|(?<=[A-Za-z)\d])\.(?= (?!Ltd|Limited|Inc|LLC|KG)[A-Z\u4e00-\u9fff])|(?<=\S);(?! ?\d)")]
    private static partial Regex SentenceEnd();
}
