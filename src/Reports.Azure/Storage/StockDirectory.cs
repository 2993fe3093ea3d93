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

    /// <summary>The stock itself, and the names under which rows without a code can only mean this one.</summary>
    public async Task<IReadOnlyList<StockKey>> AliasesAsync(StockKey stock, CancellationToken cancellation)
    {
        if (!stock.IsCode) return [stock];
        var names = await securities.NamesAsync(stock.Value, cancellation);
        if (names.Count == 0) return [stock];
        var known = await securities.KnownAsync(names, exceptReport: null, cancellation);
        var aliases = names.Select(name => SecurityName.Of(name).Bare).Distinct()
            .SelectMany(bare => Enum.GetValues<ShareListing>().Select(listing => new SecurityName(bare, listing)))
            .Where(name => known.CodeOf(name) == stock.Value);
        return [stock, .. aliases.Select(StockKey.Of)];
    }
}
