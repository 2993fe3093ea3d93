using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>2026E, FY27, C27E, 12/26E, Dec-26F, 26CL: a year at the head of a column or of a row.</summary>
internal static partial class FiscalYears
{
    /// <summary>The year of a cell as forecasts name it, or null.</summary>
    public static string? Of(string text)
    {
        if (TableCells.Period().Match(text) is not { Success: true } match) return null;
        var year = match.Groups["year"].Value;
        // What a house forecasts it may sign with its letters.
        var kind = match.Groups["kind"].Value is "CL" ? "E" : match.Groups["kind"].Value.ToUpperInvariant();
        return (year.Length == 2 ? "20" + year : year) + kind;
    }

    [GeneratedRegex(@"^(?:[FC]Y? ?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-)?(?:(?:0?[1-9]|1[0-2])/)?(?:20\d\d|\d\d(?=[AaEeFf]|CL)|(?<=\d/|FY ?)\d\d)年?(?:[AaEeFf]|CL)?$")]
    public static partial Regex Alone();
}
