using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Scales;

/// <summary>The months for which a rating is meant.</summary>
internal static partial class ScaleHorizon
{
    private static readonly Words RatingWords = new("评级", "报告", "发布", "未来", "预期", "预计", "表现", "涨幅", "涨跌幅", "基准", "收益率", "回报");

    /// <summary>From and to, in months; null where the text states no term.</summary>
    public static int[]? In(string text)
    {
        if (Months().Match(text) is not { Success: true } match) return null;
        var from = MonthNumber(match.Groups["a"].Value);
        var to = match.Groups["b"].Success ? MonthNumber(match.Groups["b"].Value) : from;
        return [from, to];
    }

    /// <summary>Whether the months of a Chinese line can be those of ratings: 回本周期缩短至14个月 speaks of something else.</summary>
    public static bool IsOfRatings(string text) => !text.Any(TextFolding.IsChinese) || RatingWords.AreIn(text);

    private static int MonthNumber(string text) => text.ToLowerInvariant() switch
    {
        "三" or "three" => 3,
        "六" or "six" => 6,
        "十二" or "twelve" => 12,
        "一年" => 12,
        "半年" => 6,
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"(?<!\d|(?:past|last|previous|preceding|prior|过去|最近) ?)(?:(?<a>\d{1,2}|三|六|十二|three|six)(?:个月)? ?(?:-{1,2}|~|至|到|to) ?(?<b>\d{1,2}|十二|twelve) ?(?:个)?(?:月|-?months?)|(?<a>\d{1,2}|三|六|十二|twelve|six) ?-?(?:个月|months?)(?! (?:price )?(?:target|forward|trailing|high|low|average))|(?<a>一年|半年))", RegexOptions.IgnoreCase)]
    private static partial Regex Months();
}
