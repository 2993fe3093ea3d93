using System.Text.RegularExpressions;
using Reports.Model;

namespace Reports.Recognition.Vocabulary;

/// <summary>The words for how a rating stands to the one before.</summary>
internal static partial class ChangeWords
{
    public const string Pattern =
        @"(?:首次覆盖|首次评[级等]|初次纳入研究范围|首次推荐|首次报告|首次给予|首次|首评|新评级|维持不变|维持|重申|保持|不变|上调|调升|调高|提高|提升|下调|调降|调低|降低|恢复覆盖|恢复评级|恢复|暂停评级|暂停"
        + @"|(?<![A-Za-z])(?:[Ii]nitiat(?:e|es|ed|ing|ion)|INITIAT(?:E|ION)|[Mm]aintain(?:s|ed|ing)?|MAINTAIN(?:ED)?|[Rr]eiterat(?:e|es|ed|ing)|REITERATE[D]?|[Rr]eaffirm(?:s|ed)?|[Rr]etain(?:s|ed)?|[Kk]eep(?:s|ing)?|[Rr]emains?|[Ll]eav(?:e|es|ing)(?= our)|[Uu]nchanged|[Nn]o [Cc]hange"
        + @"|[Uu]pgrad(?:e|es|ed|ing)|UPGRADED?|[Dd]owngrad(?:e|es|ed|ing)|DOWNGRADED?|[Rr]esum(?:e|es|ed|ing|ption)|[Rr]einstat(?:e|es|ed|ing)|[Ss]uspend(?:s|ed)?|[Dd]own(?= to )|[Cc]ut(?= to )|[Ll]ower(?:ed|s)?(?= to )|[Rr]aised?(?= to ))(?![A-Za-z]))";

    public static RatingChange? ChangeOf(string? words) => words switch
    {
        null or "" => null,
        _ when Starts(words, "首", "初次", "新评级", "initiat") => RatingChange.Initiated,
        _ when Starts(words, "上调", "调升", "调高", "提高", "提升", "upgrad", "raise") => RatingChange.Upgraded,
        _ when Starts(words, "下调", "调降", "调低", "降低", "downgrad", "down", "cut", "lower") => RatingChange.Downgraded,
        _ when Starts(words, "恢复", "resum", "reinstat") => RatingChange.Resumed,
        _ when Starts(words, "暂停", "suspend") => RatingChange.Suspended,
        _ when Starts(words, "leav") => RatingChange.Maintained,
        _ when Any().IsMatch(words) => RatingChange.Maintained,
        _ => null,
    };

    private static bool Starts(string words, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (words.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    [GeneratedRegex("^" + Pattern + "$")]
    private static partial Regex Any();
}
