using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Recognition.Vocabulary;

/// <summary>Days that a periodical in English covers: 9-13 November 2026, November 9-13, 2026, the week ended 13 November 2026.</summary>
internal static partial class EnglishPeriods
{
    private const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    private static readonly Words MonthWords = new("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    /// <summary>A span of days, its months and its year as far as they are printed.</summary>
    public static (int? Year, int FromMonth, int FromDay, int ToMonth, int ToDay, int Start, int Length)? Span(string text)
    {
        if (!MonthWords.AreIn(text)) return null;
        var match = DaysFirst().Match(text) is { Success: true } days ? days : MonthFirst().Match(text);
        if (!match.Success || (match.Groups["y1"].Success && match.Groups["y1"].Value != match.Groups["y"].Value)) return null;
        var to = Month(match.Groups["m2"].Success ? match.Groups["m2"] : match.Groups["m1"]);
        var from = match.Groups["m1"].Success ? Month(match.Groups["m1"]) : to;
        return (match.Groups["y"].Success ? Number(match.Groups["y"]) : null, from, Number(match.Groups["d1"]), to, Number(match.Groups["d2"]), match.Index, match.Length);
    }

    /// <summary>The last day of the week that a text says has ended.</summary>
    public static (DateOnly Last, int Start, int Length)? WeekEnded(string text)
    {
        if (!MonthWords.AreIn(text) || Ended().Match(text) is not { Success: true } ended) return null;
        var behind = ended.Index + ended.Length;
        var date = PrintedDates.Find(text[behind..]).FirstOrDefault();
        return date is { Length: > 0, Start: 0 } ? (date.Date, ended.Index, ended.Length + date.Length) : null;
    }

    private static int Month(Group name) => DateTime.ParseExact(name.Value[..3], "MMM", CultureInfo.InvariantCulture).Month;

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d.,/-])(?<d1>\d{1,2})(?:st|nd|rd|th)?(?: (?<m1>" + Months + @")\.?(?:,? (?<y1>20\d\d))?)? ?(?:-|to|through) ?(?<d2>\d{1,2})(?:st|nd|rd|th)? (?<m2>" + Months + @")(?:[., ]{1,2}(?<y>20\d\d))?(?![A-Za-z\d])", RegexOptions.IgnoreCase)]
    private static partial Regex DaysFirst();

    [GeneratedRegex(@"(?<![A-Za-z])(?<m1>" + Months + @")\.? (?<d1>\d{1,2})(?:,? (?<y1>20\d\d))? ?(?:-|to|through) ?(?:(?<m2>" + Months + @")\.? )?(?<d2>\d{1,2})(?:,? (?<y>20\d\d))?(?![A-Za-z\d])", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<![A-Za-z])(?:week[- ](?:ended|ending|to)|w/e)[: ]{1,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?=[A-Z\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();
}
