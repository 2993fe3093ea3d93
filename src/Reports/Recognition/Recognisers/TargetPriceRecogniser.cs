using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Target price, the one before, and the price of the day, for the stocks that the cover rates. Each listing takes what stands
/// behind its own code. A target of market value or of market share is none.
/// </summary>
internal sealed partial class TargetPriceRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        if (findings.Kind != ReportKind.Company) return;
        var peers = document.Tables.Where(table => PeerTables.IsOne(table, findings)).SelectMany(table => table.Rows).Select(row => row.Line.Number).ToHashSet();
        List<Line> cover = [.. document.Cover.Where(line => !peers.Contains(line.Number))];
        for (var index = 0; index < findings.StockRatings.Count; index++)
        {
            var rating = findings.StockRatings[index];
            var lines = findings.StockRatings.Count == 1 ? cover : About(cover, rating.Stock, findings);
            var target = Find(PriceReader.Target, cover, lines, rating.Stock, findings) ?? (findings.StockRatings.Count == 1 ? PriceReader.InSentences(document.FlowingCover) : null);
            var previous = Find(PriceReader.PreviousTarget, cover, lines, rating.Stock, findings);
            var price = Find(PriceReader.Price, cover, lines, rating.Stock, findings) ?? PriceReader.BeforeRating(lines) ?? PriceReader.BehindCode(cover, rating.Stock.Code);
            // What a box says of another target is of another day.
            if (price is null && PriceBoxes.Of(document, rating.Stock) is { } box && (target is null || target.Value == box.Target.Value)) (target, price) = (target ?? box.Target, box.Price);
            findings.StockRatings[index] = rating with
            {
                TargetPrice = target is { High: null } ? target.Value : null,
                TargetPriceLow = target is { High: not null } ? target.Value : null,
                TargetPriceHigh = target?.High,
                PreviousTargetPrice = target?.Previous ?? previous?.Value ?? Former(document, target?.Value, rating.Stock, findings),
                Currency = Money.Of(target?.Currency ?? price?.Currency, rating.Stock.Code),
                Price = price?.Value,
                UpsidePct = Upside(target, price),
                TargetPriceEvidence = target?.Evidence,
                PriceEvidence = price?.Evidence,
            };
            if (target is { Contradiction: { } other })
                findings.Warn("targetContradictory", $"The cover states {target.Value} and {other} as the target price.", target.Evidence.Line);
        }
    }

    private static decimal? Former(Document document, decimal? target, Stock stock, Findings findings)
    {
        if (target is not { } value) return null;
        var sentences = document.FlowingCover;
        return findings.StockRatings.Count == 1 ? PreviousTargets.In(sentences, value) : Money.OfListing(stock.Code) is { } currency ? PreviousTargets.OfListing(sentences, value, currency) : null;
    }

    // Of several listings each takes what stands behind its code, unless that is in the currency of another; else what is in its own.
    private static PriceReading? Find(PriceLabel label, List<Line> cover, List<Line> own, Stock stock, Findings findings)
    {
        var reading = PriceReader.Find(own, label);
        var others = findings.StockRatings.Where(rating => rating.Stock != stock).Select(rating => Money.OfListing(rating.Stock.Code)).ToList();
        if (others.Count == 0) return reading;
        var currency = Money.OfListing(stock.Code);
        if (reading is not null && (Money.Of(reading.Currency, stock.Code) is not { } printed || printed == currency || !others.Contains(printed))) return reading;
        return currency is null || others.Contains(currency) ? null : PriceReader.Find(cover, label, currency);
    }

    private static decimal? Upside(PriceReading? target, PriceReading? price) =>
        target is { High: null, Value: { } value } && price?.Value is { } now and > 0 && (target.Currency is null || price.Currency is null || target.Currency == price.Currency)
            ? Math.Round((value / now - 1) * 100, 1)
            : null;

    // From a listing's code to the code of the next listing.
    private static List<Line> About(IReadOnlyList<Line> cover, Stock stock, Findings findings)
    {
        List<Line> lines = [];
        string? current = null;
        foreach (var line in cover)
        {
            var codes = Code().Matches(line.Text)
                .Select(match => (match.Index, Code: StockCodes.Canonical(match.Value)?.Code))
                .Where(found => findings.Subjects.Exists(subject => subject.Stock.Code == found.Code)).ToList();
            var start = 0;
            foreach (var (at, code) in codes.Append((line.Text.Length, null)))
            {
                if (current == stock.Code && at > start) lines.Add(line.Part(start, at));
                (current, start) = (code ?? current, at);
            }
        }
        return lines;
    }

    [GeneratedRegex(StockCodes.Pattern)]
    private static partial Regex Code();
}
