using Reports.Model;

namespace Reports.Digests;

/// <summary>
/// Which mentions are the same stock: those with one code, and a bare name that the same week prints with one code only.
/// A name with two codes (a double listing) stays apart from both.
/// </summary>
internal sealed class StockNames
{
    private readonly Dictionary<string, string> _codes;

    public StockNames(IEnumerable<Stock> mentions) => _codes = mentions
        .Where(stock => stock is { Code: not null, Name: not null })
        .GroupBy(stock => stock.Name!.Trim(), stock => stock.Code!)
        .Where(codes => codes.Distinct().Count() == 1)
        .ToDictionary(codes => codes.Key, codes => codes.First());

    public string KeyOf(Stock stock)
    {
        if (stock.Code is { } code) return code;
        var name = stock.Name?.Trim() ?? "";
        return _codes.GetValueOrDefault(name, name);
    }

    public static Stock BestOf(IEnumerable<Stock> mentions) =>
        mentions.OrderBy(stock => stock.Code is null).ThenBy(stock => stock.Name is null).ThenBy(stock => stock.Name, StringComparer.Ordinal).First();
}
