using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Where a ticker without its exchange is listed: American firms, which sign as members of their bodies, print no exchange.</summary>
internal sealed partial class TickerMarketRecogniser : IRecogniser
{
    private static readonly Words Bodies = new("FINRA", "SIPC", "Finra", "NASDAQ", "Nasdaq", "NYSE");

    public void Recognise(Document document, Findings findings)
    {
        if (document.Head.Any(line => American().IsMatch(line.Text)) || document.Flowing.Any(line => Bodies.AreIn(line.Text) && Member().IsMatch(line.Text)) || IsCalledAndPaidInAmerica(document)) findings.TickerMarket = "US";
    }

    // (212) 555-0143, and prices in dollars that need no name; Canadians have the same telephone numbers.
    private static bool IsCalledAndPaidInAmerica(Document document) =>
        document.Cover.Any(line => Telephone().IsMatch(line.Text)) && document.Cover.Any(line => Dollars().IsMatch(line.Text)) && !document.Lines.Any(line => Abroad().IsMatch(line.Text));

    [GeneratedRegex(@"(?<![\d-])(?:\+1[- ])?\(?[2-9]\d\d\)?[- ][2-9]\d\d-\d{4}(?!\d)")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?<![A-Z])(?:US)?\$ ?\d")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"(?<![A-Za-z])(?:TSX|TSXV|Toronto|CAD|ASX|HKEX|SGX|LSE|NSE|BSE)(?![A-Za-z])|(?<![A-Z])(?:C|A|HK|S|NT)\$ ?\d|[₹€£¥₩]")]
    private static partial Regex Abroad();

    // USA | Healthcare: where the report is filed.
    [GeneratedRegex(@"(?:^|\t)USA ?\| ?[A-Z]")]
    private static partial Regex American();

    // (VLCR - $9.84 - Nasdaq) tells it too.
    [GeneratedRegex(@"\([A-Z]{1,5} ?[-;,] ?\$[\d.,]{1,9} ?[-;,] ?(?:NASDAQ|Nasdaq|NYSE)\)|(?:^|\t)Exchange[-: ]{1,2}(?:NYSE|NASDAQ|Nasdaq)(?![A-Za-z])|(?:[Mm]ember|MEMBER|broker-dealer|regulated by)[^.]{0,60}(?:FINRA|SIPC|Finra)")]
    private static partial Regex Member();
}
