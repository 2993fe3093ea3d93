using System.Text.RegularExpressions;

namespace Reports.Recognition.Vocabulary;

/// <summary>Stock codes in the forms that firms and data vendors print, made canonical.</summary>
internal static partial class StockCodes
{
    // AMOUNT IN is no code, nor is EPS NA.
    private const string Foreign =
        @"(?!(?:EPS|DPS|BPS|ROE|ROA|PER|PBR|PE|PB|EV|FX|USD|EUR|GBP|AUD|SGD|INR|JPY) )(?:(?:[A-Z][A-Z0-9&]{1,7}(?:/[A-Z]?|-[A-Z]{1,4})?|\d{4}(?= MK)) (?:" + Exchanges.Terminal + @")(?: Equity)?|(?<![A-Z]{2} )[A-Z][A-Z0-9&]{1,7}(?:/[A-Z]?)? (?:" + Exchanges.Ambiguous + @")(?: Equity|(?= ?(?:$|[\t)\],;:/|])))"
        + @"|(?:[A-Z][A-Z0-9&]{1,9}[a-z]?(?:-[A-Z]{1,4})?|\d{4}(?=\.KL|\.SE)|\d{6}(?=\.BO))\.(?:" + Exchanges.Vendor + ")|(?:" + Exchanges.Prefix + "): ?[A-Z0-9][A-Z0-9&]{1,9})";

    /// <summary>A code with its exchange: <c>600570.SH</c>, <c>600570 CH</c>, <c>0700.HK</c>, <c>700 HK</c>, <c>NVDA.O</c>, <c>AAPL.US</c>, <c>2330 TT</c>, <c>SAP GR</c>, <c>VOD.L</c>.</summary>
    public const string Pattern =
        @"(?<![A-Za-z0-9.])(?:(?:SEHK|HKEX|HKG)[: ]{1,2}\d{1,5}|(?:NYSE|NASDAQ|Nasdaq(?:G[SM])?|AMEX)[: ]{1,2}[A-Z]{1,5}|[A-Z]{1,5} ?[-:] ?(?:NYSE|NASDAQ|Nasdaq|AMEX)|(?:SH|SZ|BJ)[.:]?\d{6}|\d{6}(?:\.(?:SH|SZ|BJ|SS|SSE|SZSE|XSHG|XSHE|CH|CN|sh|sz|bj|ss)| (?:CH|CN)(?: Equity)?(?![A-Za-z]))"
        + @"|\d{1,5}(?:\.HK|\.hk| HK(?: Equity)?)|\d{4}(?:\.TWO?|[. ]TT(?: Equity)?)|\d{3}[\dA-Z](?:\.T|\.JP| J[PT](?: Equity)?)|\d{6}(?:\.K[SQ]| K[SQ](?: Equity)?)"
        + @"|(?:[A-Z]{2,5}\.[AK]|[A-Z]{1,5}(?:\.[A-C])?\.(?:OQ|O|N|US|NYS|NAS)|(?!(?:BUY|SELL|HOLD|EW|OW|UW|MW) )[A-Z]{1,5}(?:\.[A-C])?(?: US| UN| UW| UQ)(?: Equity)?)|" + Foreign + ")(?![A-Za-z0-9])";

    // Every code has one of these; a number that needs none stands in brackets, or is a cell.
    private static readonly Words Marks = new([
        "SH", "SZ", "BJ", "HK", "NYSE", "NASDAQ", "Nasdaq", "AMEX", ".SS", ".XS", ".CH", " CH", ".CN", " CN", ".sh", ".sz", ".bj", ".ss", ".hk",
        ".T", " TT", ".JP", " JP", " JT", ".K", " KS", " KQ", ".A", ".O", ".N", ".US", " US", " UN", " UW", " UQ", .. Exchanges.Marks]);

    /// <summary>Whether <see cref="Pattern"/> may match somewhere.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => Marks.AreIn(text);

    /// <summary>The canonical code, and whether the printed suffix contradicted the number; null where it is no stock's code.</summary>
    public static (string Code, bool Corrected)? Canonical(string raw)
    {
        var match = Parts().Match(Prefixed().Replace(raw.Trim(), found => $"{found.Groups["number"].Value}.{Suffix(found.Groups["prefix"].Value)}"));
        if (!match.Success) return Abroad(raw.Trim());
        var number = match.Groups["number"].Value;
        var suffix = match.Groups["suffix"].Value.ToUpperInvariant();
        if (match.Groups["letters"].Success)
            return suffix is "O" or "OQ" or "N" or "US" or "UN" or "UW" or "UQ" or "NYS" or "NAS" or "A" or "K" ? ($"{match.Groups["letters"].Value}.US", false) : Abroad(raw.Trim());
        return suffix switch
        {
            "HK" => ($"{number.TrimStart('0').PadLeft(4, '0')}.HK", false),
            "TW" or "TWO" or "TT" when number.Length == 4 => ($"{number}.TW", false),
            "T" or "JP" or "JT" when number.Length == 4 => ($"{number}.JP", false),
            "MK" or "KL" or "BO" or "SE" => Abroad(raw.Trim()),
            "KS" or "KQ" => ($"{number}.KR", false),
            _ when number.Length == 6 && Exchange(number) is { } exchange => ($"{number}.{exchange}", Contradicts(suffix, exchange)),
            _ => null,
        };
    }

    /// <summary>The exchange of a mainland share by its number; null for funds, bonds and indices.</summary>
    public static string? Exchange(string number) => number switch
    {
        ['6', '0' or '8', ..] => "SH",
        ['0', '0', ..] => "SZ",
        ['3', '0', ..] => "SZ",
        ['9', '2', ..] or ['4', '3', ..] or ['8', '3' or '7' or '8', ..] => "BJ",
        ['9', '0', ..] => "SH",
        ['2', '0', ..] => "SZ",
        _ => null,
    };

    private static (string Code, bool Corrected)? Abroad(string raw) =>
        Listed().Match(raw) is { Success: true } match && Exchanges.Canonical(match.Groups["symbol"].Value, match.Groups["sign"].Value[0], match.Groups["exchange"].Value) is { } exchange
            ? ($"{match.Groups["symbol"].Value.TrimEnd('/').Replace('/', '.').ToUpperInvariant()}.{exchange}", false)
            : null;

    private static string Suffix(string prefix) => prefix.ToUpperInvariant() switch
    {
        "SEHK" or "HKEX" or "HKG" => "HK",
        "NYSE" or "NASDAQ" or "NASDAQGS" or "NASDAQGM" or "AMEX" => "US",
        var exchange => exchange,
    };

    private static bool Contradicts(string suffix, string exchange) => suffix switch
    {
        "SH" or "SS" or "SSE" or "XSHG" => exchange != "SH",
        "SZ" or "SZSE" or "XSHE" => exchange != "SZ",
        "BJ" => exchange != "BJ",
        _ => false,
    };

    // The exchange before the number: SEHK: 700, SH600570.
    [GeneratedRegex(@"^(?<prefix>SEHK|HKEX|HKG|NYSE|NASDAQ|Nasdaq(?:G[SM])?|AMEX|SH|SZ|BJ)[.: ]{0,2}(?<number>\d{1,6}|[A-Z]{1,5})$|^(?<number>[A-Z]{1,5}) ?[-:] ?(?<prefix>NYSE|NASDAQ|Nasdaq|AMEX)$")]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"^(?<symbol>[A-Z0-9][A-Z0-9&]{1,9}[a-z]?(?:/[A-Z]?|-[A-Z]{1,4})?)(?<sign>[. ])(?<exchange>[A-Z]{1,2})(?: Equity)?$|^(?<exchange>[A-Z]{3,5})(?<sign>:) ?(?<symbol>[A-Z0-9][A-Z0-9&]{1,9})$")]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?:(?<number>\d{1,6}|\d{3}[A-Z](?=\.T$|\.JP$| J[PT]))(?:[. ](?<suffix>[A-Za-z]{1,4})(?: Equity)?)?|(?<letters>[A-Z]{1,5}(?:\.[A-C])?)[. ](?<suffix>[A-Z]{1,3})(?: Equity)?)$")]
    private static partial Regex Parts();
}
