using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Securities;

/// <summary>A code that a person typed.</summary>
internal static partial class SecurityCode
{
    /// <summary>The canonical code, and whether its exchange contradicted its number; null where it is no code.</summary>
    public static (string Code, bool Corrected)? Read(string typed)
    {
        var code = typed.Trim().ToUpperInvariant();
        if (TooLong().IsMatch(code)) return null;
        // Canonical itself, but no form that reports print.
        if (Korean().IsMatch(code)) return (code, false);
        if (StockCodes.Canonical(code) is { } canonical) return canonical;
        return Other().IsMatch(code) ? (code, false) : null;
    }

    [GeneratedRegex(@"^\d{6,}[. ]HK\b")]
    private static partial Regex TooLong();

    [GeneratedRegex(@"^\d{6}\.KR$")]
    private static partial Regex Korean();

    // Funds, and markets that no report here has printed yet.
    [GeneratedRegex(@"^(?:\d{6}\.(?:SH|SZ|BJ)|[A-Z0-9][A-Z0-9\-]{0,11}\.(?!(?:SH|SZ|BJ|HK|CH|CN)$)[A-Z]{2})$")]
    private static partial Regex Other();
}
