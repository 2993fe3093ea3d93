using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Titles;

/// <summary>How much a cell of the cover looks like a headline.</summary>
internal static partial class TitleScore
{
    private const int HeadLines = 12;

    public static int Of(Line line, string text, int seen, string language)
    {
        // Type of a headline's size may stand behind a side column.
        var score = 30 - (line is { Heading: 1 or 2, Layout: not null, Page: 1 } ? Math.Min(seen, HeadLines) : seen);
        // The size of type says more than the levels of an outline.
        if (line.Heading is 1 or 2 or 3) score += line.Layout is null ? 12 - line.Heading : 18 - (6 * line.Heading);
        if (line.IsBullet) score -= 14;
        if (SeriesEnd().IsMatch(text)) score -= 8;
        if (Prose().IsMatch(text)) score -= 16;
        if (text.Length > 90) score -= 12;
        if (Clause().IsMatch(text)) score += 8;
        if (text.Length >= 8 && text.Length <= (language == "zh" ? 60 : 90)) score += 6;
        if (language == "zh" && !text.Any(TextFolding.IsChinese)) score -= 12;
        if (text.Contains('\t', StringComparison.Ordinal)) score -= 6;
        return score;
    }

    [GeneratedRegex(@"。|亿元|万元|^(?:公司|我们|预计|报告期|[a-z])|同比")]
    private static partial Regex Prose();

    // 2026年10月物价数据点评 names the occasion.
    [GeneratedRegex(@"^[^:,]{2,24}(?:点评|快评|快报|速递|解读)(?:报告)?$")]
    private static partial Regex SeriesEnd();

    [GeneratedRegex(@"[,:?!;、]|引爆|加速|提升|增长|改善|承压|复苏|突破|领先|龙头|驱动|可期|拐点|机遇|超预期|[A-Z][a-z]+ing |; |to \$?")]
    public static partial Regex Clause();
}
