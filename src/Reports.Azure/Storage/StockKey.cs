using Reports.Documents;
using System.Text.RegularExpressions;
using Reports.Model;
using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>What the rows of a stock stand under: its code, or its folded name where the report has no code.</summary>
internal readonly partial record struct StockKey
{
    private readonly string _form, _value;

    private StockKey(string form, string value) => (_form, _value) = (form, value);

    public string Partition => Keys.Join(_form, _value);

    /// <summary>The partition of the reports that name the stock.</summary>
    public string ReportsPartition => Keys.Join("stock", _form, _value);

    public bool IsCode => _form == "code";

    /// <summary>The code, or the folded name.</summary>
    public string Value => _value;

    public static StockKey OfCode(string code) => new("code", code.ToUpperInvariant());

    public static StockKey OfName(string name) => Of(SecurityName.Of(name));

    public static StockKey Of(SecurityName name) => new("name", name.Key);

    /// <summary>Null where the report prints neither.</summary>
    public static StockKey? Of(Stock stock) =>
        stock.Code is { Length: > 0 } code ? OfCode(code) : stock.Name is { Length: > 0 } name ? OfName(name) : null;

    /// <summary>What a reader typed: a code if it looks like one.</summary>
    public static StockKey Parse(string codeOrName)
    {
        var folded = NameFolding.Fold(codeOrName);
        return Code().IsMatch(folded) ? OfCode(folded) : OfName(folded);
    }

    [GeneratedRegex(@"^[a-z0-9.\-]{1,12}\.[a-z]{2}$")]
    private static partial Regex Code();
}
