using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers;

/// <summary>Amounts a share, and the currency that is printed with them.</summary>
internal static partial class Money
{
    public const string Unit = @"(?:人民币|港元|港币|美元|新台币|日元|欧元|元|RMB|Rmb|CNY|HKD|HK\$|USD|US\$|NT\$|TWD|NTD|JPY|KRW|EUR|€|£|¥|\$)";

    public const string Amount = @"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?|\d{1,7}(?:\.\d{1,4})?)";

    public static decimal Parse(string amount) => decimal.Parse(amount.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>ISO 4217, or null where no currency is printed. ¥ is the yen of a listing in Japan.</summary>
    public static string? Currency(string text, string? code = null)
    {
        if (UnitPattern().Match(text) is not { Success: true } match) return null;
        return Of(match.Value switch
        {
            "港元" or "港币" or "HKD" or "HK$" => "HKD",
            "美元" or "USD" or "US$" or "$" => "USD",
            "新台币" or "NT$" or "TWD" or "NTD" => "TWD",
            "日元" or "JPY" => "JPY",
            "KRW" => "KRW",
            "欧元" or "EUR" or "€" => "EUR",
            "£" => "GBP",
            _ => "CNY",
        }, code);
    }

    /// <summary>The currency of a listing: ¥ in Tokyo is no yuan.</summary>
    public static string? Of(string? currency, string? code) => currency == "CNY" && code?.EndsWith(".JP", StringComparison.Ordinal) == true ? "JPY" : currency;

    /// <summary>The currency in which a listing is traded, by its canonical code; null where that is not known.</summary>
    public static string? OfListing(string? code) => code?[(code.IndexOf('.', StringComparison.Ordinal) + 1)..] switch
    {
        "SH" or "SZ" or "BJ" => "CNY",
        "HK" => "HKD",
        "US" => "USD",
        "TW" => "TWD",
        "JP" => "JPY",
        "KR" => "KRW",
        _ => null,
    };

    [GeneratedRegex(Unit)]
    private static partial Regex UnitPattern();
}
