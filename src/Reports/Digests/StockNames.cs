using Reports.Model;
using Reports.Securities;

namespace Reports.Digests;

/// <summary>
/// Which mentions are the same stock: those with one code, and a name that the same reports print with one code only. Names are
/// compared bare (星野微电-U is 星野微电); one with two codes (a double listing) stays apart from both.
/// </summary>
internal sealed class StockNames
{
    private readonly ILookup<string, string> _codes;

    public StockNames(IEnumerable<Stock> mentions) => _codes = mentions
        .Where(stock => stock is { Code: not null, Name: not null })
        .Select(stock => (SecurityName.Of(stock.Name!).Bare, stock.Code)).Distinct()
        .ToLookup(known => known.Bare, known => known.Code!);

    public string KeyOf(Stock stock)
    {
        if (stock.Code is { } code) return code;
        var name = SecurityName.Of(stock.Name ?? "");
        var codes = _codes[name.Bare].Where(name.Fits).Take(2).ToList();
        return codes.Count == 1 ? codes[0] : name.Key;
    }

    public static Stock BestOf(IEnumerable<Stock> mentions) =>
        mentions.OrderBy(stock => stock.Code is null).ThenBy(stock => stock.Name is null).ThenBy(stock => stock.Name, StringComparer.Ordinal).First();
}
