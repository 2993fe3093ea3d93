using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers;

/// <summary>Lines that name other reports, whose series, days and ratings are not this one's.</summary>
internal static partial class RelatedReports
{
    public static bool IsOne(string text) => text.Contains('《', StringComparison.Ordinal) || (text.Length > 8 && (char.IsAsciiDigit(text[^1]) || text[^1] is ')' or '日') && Dated().IsMatch(text));

    // 2.岑石科技(688917):首次覆盖,给予"增持"评级(2026-04-18)
    [GeneratedRegex(@"^(?:(?:\d{1,2}[、.)]|[■●◆•·]) ?.{4,100}[^\d.]|- ?.{4,100}[^\d.](?<!\d-))20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\)?$")]
    private static partial Regex Dated();
}
