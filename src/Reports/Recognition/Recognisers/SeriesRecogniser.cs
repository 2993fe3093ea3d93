using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers;

/// <summary>What kind of publication it is: weekly, first coverage, comment … by the series name on the cover.</summary>
internal sealed partial class SeriesRecogniser : IRecogniser
{
    private const int HeadLines = 40;
    private const int MastheadLines = 6;
    private const int LongestMasthead = 40;

    /// <summary>The most telling word wins, wherever it stands: a first coverage is often a deep dive too.</summary>
    private static readonly (Regex Pattern, ReportSeries Series)[] Words =
    [
        (Initiation(), ReportSeries.Initiation),
        (Weekly(), ReportSeries.Weekly),
        (Monthly(), ReportSeries.Monthly),
        (Daily(), ReportSeries.Daily),
        (Preview(), ReportSeries.Preview),
        (DeepDive(), ReportSeries.DeepDive),
        (Comment(), ReportSeries.Comment),
        // The change of a rating, where nothing else names the series.
        (FirstRating(), ReportSeries.Initiation),
    ];

    public void Recognise(Document document, Findings findings)
    {
        var head = document.Head.Where(line => line.Text.Length < 120 && !RelatedReports.IsOne(line.Text)).Take(HeadLines).ToList();
        head.AddRange(VerticalBar(document.Cover));
        var masthead = head.Take(MastheadLines).Where(line => line.Text.Length < LongestMasthead).ToList();
        // A periodical says so at its head; a first coverage anywhere; otherwise the first word on the cover names the series.
        _ = Find(masthead, Words[1..4], findings) || Find(head, Words[..1], findings) || Find(head, Words[1..], findings);
    }

    private static bool Find(List<Line> lines, (Regex Pattern, ReportSeries Series)[] words, Findings findings)
    {
        foreach (var line in lines)
        {
            foreach (var (pattern, series) in words)
            {
                if (pattern.Match(line.Text) is not { Success: true } match) continue;
                findings.Series = series;
                findings.Evidence["series"] = line.Evidence(match.Index, match.Length);
                return true;
            }
        }
        return false;
    }

    // One character under the other at the edge of the page: 公 司 点 评 报 告.
    private static List<Line> VerticalBar(IReadOnlyList<Line> cover)
    {
        var characters = cover.Where(line => !line.IsBlank && (line.Text.Length == 1 || line.Text[1] == '\t') && TextFolding.IsChinese(line.Text[0])).Select(line => line.Part(0, 1)).ToList();
        return characters.Count >= 4 ? [Line.Join(characters)] : [];
    }

    [GeneratedRegex(@"首次覆盖(?!.{0,4}公司数|,?建议|.{0,4}行业)|首次报告|首次推荐报告|[Ii]nitiat(?:e|ing|ion)(?: of)?(?: [Cc]overage)?(?: at|:| with|$)|[Ii]nitiation of [Cc]overage|INITIATION(?!S)|INITIATE(?!S)")]
    private static partial Regex Initiation();

    [GeneratedRegex("^首次评[级等]$")]
    private static partial Regex FirstRating();

    [GeneratedRegex(@"周报|双周报|周刊|周观点|周度|每周|(?<![A-Za-z])(?:[Ww]eekly|WEEKLY)(?![A-Za-z])")]
    private static partial Regex Weekly();

    [GeneratedRegex(@"月报|\d月金股|月度(?:报告|策略|跟踪|观察|投资|金股)|月刊|(?<![A-Za-z])(?:[Mm]onthly|MONTHLY)(?![A-Za-z])")]
    private static partial Regex Monthly();

    [GeneratedRegex(@"日报|晨报|晨会|晨讯|早报|早会|早(?:间)?观点|每日[\u4e00-\u9fff]{0,4}(?:策略|速递|快讯|焦点|点评|观察|通讯|报告|评论|导读|简报)|(?<![A-Za-z])(?:[Dd]aily|DAILY)(?: [A-Z]| report| note|$)|[Mm]orning (?:[Nn]otes?|[Cc]all|[Mm]eeting|[Bb]rief(?:ing)?|[Cc]omments?|[Ss]ummary|Roundup|Wrap)|MORNING (?:NOTES?|CALL|MEETING|BRIEF(?:ING)?|COMMENTS?|SUMMARY)")]
    private static partial Regex Daily();

    [GeneratedRegex(@"前瞻|业绩预览|(?<![A-Za-z])[Pp]review(?![A-Za-z])")]
    private static partial Regex Preview();

    [GeneratedRegex(@"深度(?:研究|报告|分析|专题|跟踪)?(?=$|[\t|●/·:—-]|报告|研究|\d)|专题(?:研究|报告)|(?<![A-Za-z])(?:[Dd]eep [Dd]ive|DEEP DIVE|[Ii]n[- ]depth)(?![A-Za-z])")]
    private static partial Regex DeepDive();

    [GeneratedRegex(@"点评|业绩回顾|事件(?:跟踪|快评)|快报|快评|简评|(?:公司|行业)跟踪|动态跟踪|(?<![A-Za-z])(?:[Cc]ompany [Uu]pdate|[Cc]ompany [Cc]omment|[Cc]ompany [Nn]ote|[Ff]lash [Nn]ote|FLASH(?: NOTE)?|COMPANY (?:UPDATE|NOTE)|[Qq]uick [Tt]ake|[Rr]esults [Rr]eview|[Ee]arnings [Rr]eview)(?![A-Za-z])")]
    private static partial Regex Comment();
}
