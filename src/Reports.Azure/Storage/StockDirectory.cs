using Reports.Model;
using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>Which name goes with which code, for who asks by one of them.</summary>
internal sealed class StockDirectory(ISecurities securities)
{
    /// <summary>The code where a name has exactly one, else the name.</summary>
    public async Task<StockKey> ResolveAsync(string codeOrName, CancellationToken cancellation)
    {
        var stock = StockKey.Parse(codeOrName);
        if (stock.IsCode) return stock;
        var known = await securities.KnownAsync([codeOrName], exceptReport: null, cancellation);
        return known.Resolve(new Stock(null, codeOrName)).Code is { } code ? StockKey.OfCode(code) : stock;
    }
}
