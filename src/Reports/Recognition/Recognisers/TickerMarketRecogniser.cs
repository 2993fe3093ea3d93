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
        if (document.Head.Any(line => American().IsMatch(line.Text)) || document.Flowing.Any(line => Bodies.AreIn(line.Text) && Member().IsMatch(line.Text))) findings.TickerMarket = "US";
    }

    // USA | Healthcare: where the report is filed.
    [GeneratedRegex(@"(?:^|\t)USA ?\| ?[A-Z]")]
    private static partial Regex American();

    // (VLCR - $9.84 - Nasdaq) tells it too.
    [GeneratedRegex(@"\([A-Z]{1,5} ?[-;,] ?\$[\d.,]{1,9} ?[-;,] ?(?:NASDAQ|Nasdaq|NYSE)\)|(?:^|\t)Exchange[-: ]{1,2}(?:NYSE|NASDAQ|Nasdaq)(?![A-Za-z])|(?:[Mm]ember|MEMBER|broker-dealer|regulated by)[^.]{0,60}(?:FINRA|SIPC|Finra)")]
    private static partial Regex Member();
}
