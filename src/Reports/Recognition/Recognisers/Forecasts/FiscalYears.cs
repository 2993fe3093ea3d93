using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>2026E, FY27, 12/26E: a year at the head of a column or of a row.</summary>
internal static partial class FiscalYears
{
    /// <summary>The year of a cell as forecasts name it, or null.</summary>
    public static string? Of(string text)
    {
        if (TableCells.Period().Match(text) is not { Success: true } match) return null;
        var year = match.Groups["year"].Value;
        return (year.Length == 2 ? "20" + year : year) + match.Groups["kind"].Value.ToUpperInvariant();
    }

    [GeneratedRegex(@"^(?:FY ?|[A-Z][a-z]{2}-)?(?:(?:0?[1-9]|1[0-2])/)?(?:20\d\d|\d\d(?=[AaEeFf])|(?<=\d/|FY ?)\d\d)年?[AaEeFf]?$")]
    public static partial Regex Alone();
}
