using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Recognition.Vocabulary;

/// <summary>Dates with a year, in every form that reports print.</summary>
internal static partial class PrintedDates
{
    private const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    private const string Digits = "〇○零一二三四五六七八九十";

    // Every form has a year of this century, in full or behind a hyphen.
    private static readonly Words Years = new("20", "二〇", "二○", "二零", "-0", "-1", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9");

    public static IEnumerable<(int Start, int Length, DateOnly Date)> Find(string text) => Years.AreIn(text) ? FindAll(text) : [];

    private static IEnumerable<(int Start, int Length, DateOnly Date)> FindAll(string text)
    {
        foreach (var match in RegexMatches.Alternatives(text, Numbers(), DayMonth(), MonthDay()))
        {
            if (Parse(match) is { } date) yield return (match.Index, match.Length, date);
        }
    }

    private static DateOnly? Parse(Match match)
    {
        if (match.Groups["year"].Success)
            return Date(Number(match.Groups["year"].Value), Number(match.Groups["month"].Value), Number(match.Groups["day"].Value));
        if (match.Groups["chineseYear"].Success)
            return Date(Chinese(match.Groups["chineseYear"].Value), Chinese(match.Groups["chineseMonth"].Value), Chinese(match.Groups["chineseDay"].Value));
        var month = DateTime.ParseExact(match.Groups["name"].Value[..3], "MMM", CultureInfo.InvariantCulture).Month;
        var year = Number(match.Groups["englishYear"].Value);
        return Date(year < 100 ? 2000 + year : year, month, Number(match.Groups["englishDay"].Value));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static int Chinese(string text)
    {
        var number = 0;
        foreach (var character in text)
        {
            var digit = Math.Max(0, Digits.IndexOf(character, StringComparison.Ordinal) - 2);
            number = digit == 10 ? Math.Max(1, number) * 10 : text.Contains('十', StringComparison.Ordinal) ? number + digit : number * 10 + digit;
        }
        return number;
    }

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"(?<![\d.])(?<year>20\d\d)(?:年(?<month>\d{1,2})月(?<day>\d{1,2})日?|(?<s>[-/.])(?<month>\d{1,2})\k<s>(?<day>\d{1,2})(?![\d]|\.\d)|(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)|\. (?<month>\d{1,2})\. (?<day>\d{1,2})(?!\d))"
        + @"|(?<chineseYear>二[〇○零]..)年(?<chineseMonth>[一二三四五六七八九十]{1,2})月(?<chineseDay>[一二三四五六七八九十]{1,3})日")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![A-Za-z\d])(?<englishDay>\d{1,2})(?:st|nd|rd|th)?[- ]?(?<name>" + Months + @")(?:[-, .]{0,2}(?<englishYear>20\d\d)|-(?<englishYear>\d\d))(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"(?<![A-Za-z])(?<name>" + Months + @")\.? (?<englishDay>\d{1,2})(?:st|nd|rd|th)?,? ?(?<englishYear>20\d\d)(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex MonthDay();
}
