using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Amounts a share, and the currency that is printed with them.</summary>
internal static partial class Money
{
    public const string Unit = @"(?:人民币|港元|港币|美元|新台币|日元|欧元|元|RMB|Rmb|CNY|HKD|HK\$|USD|US\$|NT\$|TWD|NTD|JPY|KRW|EUR"
        + @"|(?<![A-Za-z])(?:AU?\$|AUD|S\$|SGD|C\$|CAD|NZ\$|NZD|R\$|BRL|Rs\.?|INR|RM|MYR|THB|Bt|IDR|Rp|PHP|GBP|GBp|GBX|CHF|S[Ff]r\.?|SEK|S[Kk]r|NOK|N[Kk]r|DKK|D[Kk]r|PLN|ZAR|MXN|AED|SAR|QAR|TRY|VND)(?![A-Za-z])|(?<=\d)p(?![A-Za-z])|(?<![A-Za-z])W(?=\d{1,3},\d{3}(?!\d))|€|£|¥|₹|₩|\$)";

    public const string Amount = @"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,7}(?:\.\d{1,4})?)";

    /// <summary>Signs that several currencies share: the yen's and the yuan's, the dollars'.</summary>
    private const string Yen = "¥", Dollar = "$";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["CNY"] = "人民币 元 RMB Rmb",
        ["HKD"] = "港元 港币 HK$",
        ["USD"] = "美元 US$",
        ["TWD"] = "新台币 NT$ NTD",
        ["JPY"] = "日元",
        ["EUR"] = "欧元 €",
        ["KRW"] = "₩ W",
        ["GBP"] = "£",
        ["GBp"] = "GBX p",
        ["AUD"] = "A$ AU$",
        ["SGD"] = "S$",
        ["CAD"] = "C$",
        ["NZD"] = "NZ$",
        ["BRL"] = "R$",
        ["INR"] = "Rs Rs. ₹",
        ["MYR"] = "RM",
        ["THB"] = "Bt",
        ["IDR"] = "Rp",
        ["CHF"] = "SFr SFr. Sfr Sfr.",
        ["SEK"] = "SKr Skr",
        ["NOK"] = "NKr Nkr",
        ["DKK"] = "DKr Dkr",
    }.SelectMany(currency => currency.Value.Split(' ').Select(name => (name, currency.Key))).ToFrozenDictionary(pair => pair.name, pair => pair.Key);

    public static decimal Parse(string amount) => decimal.Parse(amount.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>ISO 4217, with GBp for pence, or a sign that several currencies share; null where no currency is printed.</summary>
    public static string? Currency(string text) =>
        UnitPattern().Match(text) is { Success: true } match ? Named(match.Value) : null;

    /// <summary>What <see cref="Unit"/> has matched, as <see cref="Currency"/> gives it.</summary>
    public static string Named(string unit) => Names.GetValueOrDefault(unit, unit);

    /// <summary>The currency of a listing: ¥ in Tokyo is no yuan, $ in Sydney the dollar of its own.</summary>
    public static string? Of(string? currency, string? code) => currency switch
    {
        Yen => code?.EndsWith(".JP", StringComparison.Ordinal) == true ? "JPY" : "CNY",
        Dollar => code is not null && Exchanges.CurrencyOf(code) is [_, _, 'D'] local ? local : "USD",
        _ => currency,
    };

    /// <summary>The currency in which a listing is traded, by its canonical code; null where that is not known.</summary>
    public static string? OfListing(string? code) => code?[(code.IndexOf('.', StringComparison.Ordinal) + 1)..] switch
    {
        "SH" or "SZ" or "BJ" => "CNY",
        "HK" => "HKD",
        "US" => "USD",
        "TW" => "TWD",
        "JP" => "JPY",
        "KR" => "KRW",
        _ => code is null ? null : Exchanges.CurrencyOf(code),
    };

    [GeneratedRegex(Unit)]
    private static partial Regex UnitPattern();
}
