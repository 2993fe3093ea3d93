using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Boxes that some firms print behind the cover: a line that a listing's code begins, with its target and its price of the day.</summary>
internal static class PriceBoxes
{
    /// <summary>The first box of a listing, or null.</summary>
    public static (PriceReading Target, PriceReading Price)? Of(Document document, Stock stock)
    {
        foreach (var line in document.Content.Skip(document.Outline.CoverEnd))
        {
            var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 1 || line.Text[..tab] is var code && code != stock.RawCode && StockCodes.Canonical(code)?.Code != stock.Code) continue;
            if (PriceReader.Find([line], PriceReader.Target) is { Value: not null, Contradiction: null } target && PriceReader.Find([line], PriceReader.Price) is { } price) return (target, price);
        }
        return null;
    }
}
