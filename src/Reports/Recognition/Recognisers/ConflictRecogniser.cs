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
    private static readonly (Regex Pattern, string Relation)[] Relations =
    [
        (OtherBusiness(), "client"),
        (InvestmentBanking(), "investmentBanking"),
        (MarketMaking(), "marketMaking"),
        (Client(), "client"),
        (Holding(), "holding"),
        (Director(), "director"),
    ];

    public void Recognise(Document document, Findings findings)
    {
        foreach (var line in document.Flowing.Skip(document.Outline.DisclosuresStart))
        {
            if (!Code().IsMatch(line.Text)) continue;
            foreach (var (start, length) in Sentences(line.Text)) Read(line, start, length, findings);
        }
    }

    private static void Read(Line line, int start, int length, Findings findings)
    {
        var sentence = line.Text.Substring(start, length);
        if (Boilerplate().IsMatch(sentence) || RelationOf(sentence) is not { } relation) return;
        var status = Denied().IsMatch(sentence) ? ConflictStatus.Denied : ConflictStatus.Disclosed;
        foreach (Match match in Code().Matches(sentence))
        {
            if (StockCodes.Canonical(match.Value) is not { } canonical) continue;
            var conflict = new Conflict(new Stock(canonical.Code, null, match.Value), relation, status, line.Evidence(start + match.Index, match.Length));
            if (!findings.Conflicts.Exists(known => known.Stock.Code == canonical.Code && known.Relation == relation)) findings.Conflicts.Add(conflict);
        }
    }

    private static string? RelationOf(string sentence)
    {
        foreach (var (pattern, relation) in Relations)
        {
            if (pattern.IsMatch(sentence)) return relation;
        }
        return null;
    }

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

    [GeneratedRegex(StockCodes.Pattern + @"|(?<=\()\d{6}(?=\))")]
    private static partial Regex Code();

    [GeneratedRegex(@"。|(?<=[A-Za-z)\d])\.(?= [A-Z\u4e00-\u9fff])|(?<=\S);(?! ?\d)")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"非投资银行|非投行|投资银行(?:业务)?(?:服务)?(?:以外|之外)|other than investment[- ]banking|non-?investment[- ]banking|outside investment[- ]banking|non-?securities|非证券", RegexOptions.IgnoreCase)]
    private static partial Regex OtherBusiness();

    [GeneratedRegex(@"投资银行|投行|保荐|承销|财务顾问|investment[- ]bank|underwrit|lead[- ]manag|co-?manag|sponsor|public offering|bookrunner", RegexOptions.IgnoreCase)]
    private static partial Regex InvestmentBanking();

    [GeneratedRegex(@"做市|流通量提供者|market[- ]mak|makes? (?:a|no) market|liquidity provider", RegexOptions.IgnoreCase)]
    private static partial Regex MarketMaking();

    [GeneratedRegex(@"持有|持股(?!计划)|实益|拥有|beneficial|holds?\b|own(?:s|ed)?\b|holding|shareholding|financial interest", RegexOptions.IgnoreCase)]
    private static partial Regex Holding();

    [GeneratedRegex(@"董事|高级管理人员|director|officer|board member", RegexOptions.IgnoreCase)]
    private static partial Regex Director();

    [GeneratedRegex(@"客户|\bclients?\b|compensation|报酬|业务关系|business relationship", RegexOptions.IgnoreCase)]
    private static partial Regex Client();

    [GeneratedRegex(@"控股股东|大股东|实际控制人|可能(?!性)|可从事|或会|或将|寻求|争取|\bmay\b|\bmight\b|\bseeks?\b|expects? to|from time to time|intends? to", RegexOptions.IgnoreCase)]
    private static partial Regex Boilerplate();

    [GeneratedRegex(@"不持有|未持有|没有持有|未曾|不曾|并未|均未|没有|并不|\bnot\b|\bno\b|\bneither\b|\bnone\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
