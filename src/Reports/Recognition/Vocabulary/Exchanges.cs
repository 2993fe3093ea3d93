using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Recognition.Vocabulary;

/// <summary>
/// Exchanges whose codes are letters, by what stands behind a code on terminals (<c>SAP GR</c>) and in vendors' data (<c>VOD.L</c>); data,
/// in <c>Reference/exchanges.json</c>. The canonical suffix is the country's ISO code; CH behind a code is China's, so that Zurich is SW.
/// </summary>
internal static class Exchanges
{
    /// <summary>Suffixes on terminals that no word or abbreviation of a text is.</summary>
    public const string Terminal = "GR|GY|LN|AU|FP|IM|SW|SM|BB|DC|FH|PW|CN|CT|NZ|MK|TB|IJ|BZ|SJ|DH|UH|QD|TI|VN";

    /// <summary>Suffixes on terminals that are words too: IN, NO, NA.</summary>
    public const string Ambiguous = "IN|IB|SP|NA|PL|SS|NO|AV|ID|PM|MM";

    public const string Vendor = "DE|L|AX|NS|BO|SI|PA|AS|MI|MC|SW|S|SA|TO|CO|HE|JK|IR|MX|KL|OL|NZ|PS|WA|LS|ST|VI|BK|J|AD|DU|QA|SE|IS|HM";

    /// <summary>What stands before a code and a colon: <c>ASX: BHP</c>.</summary>
    public const string Prefix = "ASX|LSE|LON|TSX|NSE|BSE|SGX|XETRA|ETR|FRA|EPA|AMS|BIT|SIX|NZX|OSE";

    private static readonly IReadOnlyList<Exchange> All = Load();

    private static readonly FrozenDictionary<string, Exchange> Terminals = All.SelectMany(exchange => exchange.Terminal.Select(suffix => (suffix, exchange))).ToFrozenDictionary(pair => pair.suffix, pair => pair.exchange);

    private static readonly FrozenDictionary<string, Exchange> Vendors = All.SelectMany(exchange => exchange.Vendor.Select(suffix => (suffix, exchange))).ToFrozenDictionary(pair => pair.suffix, pair => pair.exchange);

    private static readonly FrozenDictionary<string, Exchange> Prefixes = All.SelectMany(exchange => (exchange.Prefix ?? []).Select(prefix => (prefix, exchange))).ToFrozenDictionary(pair => pair.prefix, pair => pair.exchange);

    private static readonly FrozenDictionary<string, string> Currencies = All.ToFrozenDictionary(exchange => exchange.Code, exchange => exchange.Currency);

    /// <summary>What every code of these exchanges has one of.</summary>
    public static IEnumerable<string> Marks => Prefixes.Keys.Select(prefix => prefix + ":").Concat(Suffixes);

    private static IEnumerable<string> Suffixes => Terminals.Keys.Select(suffix => " " + suffix).Concat(Vendors.Keys.Select(suffix => "." + suffix));

    /// <summary>The canonical suffix; null where the exchange is unknown, or has no codes of digits and this is one.</summary>
    public static string? Canonical(string symbol, char sign, string name) =>
        (sign switch { ' ' => Terminals, ':' => Prefixes, _ => Vendors }).GetValueOrDefault(name) is { } exchange && (exchange.Numbers || symbol.Any(char.IsAsciiLetter)) ? exchange.Code : null;

    /// <summary>The suffix of a canonical code.</summary>
    public static string Of(string code) => code[(code.LastIndexOf('.') + 1)..];

    /// <summary>What a listing trades in, by its canonical code.</summary>
    public static string? CurrencyOf(string code) => Currencies.GetValueOrDefault(Of(code));

    private static List<Exchange> Load()
    {
        using var stream = typeof(Exchanges).Assembly.GetManifestResourceStream("exchanges.json")!;
        return JsonSerializer.Deserialize(stream, ExchangesJsonContext.Default.ListExchange)!;
    }
}

internal sealed record Exchange(string Code, string Currency, IReadOnlyList<string> Terminal, IReadOnlyList<string> Vendor, IReadOnlyList<string>? Prefix = null, bool Numbers = false);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<Exchange>))]
internal sealed partial class ExchangesJsonContext : JsonSerializerContext;
