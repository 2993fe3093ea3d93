using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The day that the report is dated. A label says so best, a date that stands by itself on the cover next; a date in a sentence,
/// of a price, of a chart's axis or of another report never does.
/// </summary>
internal sealed partial class PublicationDateRecogniser : IRecogniser
{
    /// <summary>Lines below 相关报告 that its titles and their dates may take.</summary>
    private const int LinesOfRelated = 12;

    private static readonly Words DateWords = new("日期", "时间", "Date", "date", "DATE", "ublish");

    public void Recognise(Document document, Findings findings)
    {
        var candidates = Candidates(document.Cover).ToList();
        // Some firms print the date only with their imprint.
        if (candidates.Count == 0) candidates = [.. Candidates([.. document.Lines.Where((line, index) => DateWords.AreIn(line.Text) && !IsAbovePrice(document.Lines, index))]).Where(candidate => candidate.Rank == Rank.Labelled)];
        if (candidates.Count == 0) return;
        var best = candidates.Min(candidate => candidate.Rank);
        var dates = candidates.Where(candidate => candidate.Rank == best).ToList();
        if (best == Rank.Labelled && dates.Select(candidate => candidate.Date).Distinct().Count() > 1)
        {
            findings.Warn("dateContradictory", $"The report is dated {dates[0].Date:yyyy-MM-dd} and {dates.First(other => other.Date != dates[0].Date).Date:yyyy-MM-dd}.", dates[0].Evidence.Line);
            return;
        }
        findings.PublishedOn = dates[0].Date;
        findings.PublishedOnBasis = DateBasis.Stated;
        findings.Evidence["publishedOn"] = dates[0].Evidence;
    }

    private static IEnumerable<Candidate> Candidates(IReadOnlyList<Line> lines)
    {
        Line? above = null;
        var (axis, bareAbove) = (false, false);
        var related = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank) continue;
            related = RelatedReports().IsMatch(line.Text) ? LinesOfRelated : related - 1;
            // Days one under the other are the axis of a chart, or a list.
            var dates = PrintedDates.Find(line.Text).ToList();
            // So many in a row are when ratings or targets have changed.
            if (dates.Count > 2 && line.Text.AsSpan().Count('\t') > 1) continue;
            var bare = dates.Exists(date => date.Length >= line.Text.Trim().Length);
            axis = above is not null && bare && (axis || bareAbove || Chart().IsMatch(above.Text) || above.Text.Contains('《', StringComparison.Ordinal));
            foreach (var (start, length, date) in dates)
            {
                if (!axis && !IsOfPrice(lines, index, start) && RankOf(line, above, start, length) is { } rank && (rank == Rank.Labelled || related <= 0 || line.Text[..start].Contains("证券研究报告", StringComparison.Ordinal))) yield return new Candidate(rank, date, line.Evidence(start, length));
            }
            (above, bareAbove) = (line, bare);
        }
    }

    // 日期 in the first row of the stock's data, over its price.
    private static bool IsOfPrice(IReadOnlyList<Line> lines, int index, int start) =>
        IsAbovePrice(lines, index) && DayAlone().IsMatch(lines[index].Text[..start]);

    private static bool IsAbovePrice(IReadOnlyList<Line> lines, int index) => index + 1 < lines.Count && PriceRow().IsMatch(lines[index + 1].Text);

    private static Rank? RankOf(Line line, Line? above, int start, int length)
    {
        var before = line.Text[..start];
        var cellStart = before.LastIndexOf('\t') + 1;
        var cellEnd = line.Text.IndexOf('\t', start + length) is var tab and >= 0 ? tab : line.Text.Length;
        var lead = before[cellStart..];
        var tail = line.Text[(start + length)..cellEnd];
        if (RangeBefore().IsMatch(before) || YearsBehind().IsMatch(line.Text.AsSpan(start + length))) return null;
        if (Label().IsMatch(before)) return Rank.Labelled;
        if (ChangeNotice().IsMatch(lead) && tail.Length == 0) return Rank.Standalone;
        if (OtherDate().IsMatch(Nearby(before)) || (lead.Length == 0 && above is not null && (OtherDateAbove().IsMatch(above.Text) || Chart().IsMatch(above.Text)))) return null;
        if (IsRelatedReport(line.Text, start)) return null;
        if (above is not null && lead.Length == 0 && LabelAlone().IsMatch(above.Text)) return Rank.Labelled;
        if (Furniture().IsMatch(lead) && FurnitureAfter().IsMatch(tail)) return Rank.Standalone;
        // The firm or the place before the day, in a line that says nothing else.
        return FurnitureAfter().IsMatch(tail) && lead.Length is > 0 and <= 14 && !Sentence().IsMatch(lead) ? Rank.Behind : null;
    }

    // The words that a date stands behind, not the text of another column.
    private static string Nearby(string before)
    {
        var cells = before.Split('\t');
        var near = cells.Reverse().TakeWhile((cell, index) => index == 0 || (index <= 2 && cell.Length <= 20)).Reverse();
        return string.Join(' ', near);
    }

    private static bool IsRelatedReport(string text, int start) =>
        text.LastIndexOf('》', start) >= 0 || (start > 0 && text[start - 1] == '(' && text.Length > 24) || ListItem().IsMatch(text);

    private enum Rank { Labelled, Standalone, Behind }

    private sealed record Candidate(Rank Rank, DateOnly Date, Evidence Evidence);

    [GeneratedRegex(@"(?:发布|报告|报告发布|撰写|出版|完成|研究报告)(?:日期|时间|日)[:\t ]{0,3}$|(?:^|[\t|] ?)(?:日期|Date|DATE|Publication [Dd]ate|[Pp]ublish(?:ed|ing)?(?: [Dd]ate| on)?|Issue [Dd]ate|Report [Dd]ate|Date of (?:issue|publication))[:\t ]{0,3}$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:相关|近期|前期|往期)(?:的)?(?:研究)?(?:报告|研究)\s?[:]?(?:$|\t)|^Related (?:research|reports|reading)", RegexOptions.IgnoreCase)]
    private static partial Regex RelatedReports();

    [GeneratedRegex(@"(?:^|\t)日期[:\t ]{0,3}$")]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"^(?:当前|最新)?(?:股价|收盘价|价格)(?:\([^()]{1,8}\))?[:\t ]")]
    private static partial Regex PriceRow();

    // The day of a price, over a column beside those of years.
    [GeneratedRegex(@"^\t20\d\d[AE](?=$|\t)")]
    private static partial Regex YearsBehind();

    // 9-13 November 2026 is a period.
    [GeneratedRegex(@"(?<!\d)(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?:,? 20\d\d| [A-Z][a-z]{2,8}\.?(?:,? 20\d\d)?)? ?(?:-|~|to) ?$")]
    private static partial Regex RangeBefore();

    [GeneratedRegex(@"(?:^|\t)(?:发布日期|报告日期|报告发布日期|发布时间|日期|Date|Publication [Dd]ate)[:]?$")]
    private static partial Regex LabelAlone();

    // Prices, market data and forecasts carry days of their own.
    [GeneratedRegex(@"(?:收盘|股价|价格|市价|现价|市值|截至|截止|数据|行情|更新|上市|成立|财年|指数|注:|期间|年报|\b(?:[Pp]rices?|[Pp]ric(?:ed|ing)|[Aa]s (?:of|at)|[Cc]losed?|[Dd]ata|[Ee]stablished|[Ss]ince|[Ff]rom|[Tt]o|[Ee]nd(?:ed|ing)?|[Uu]pdated?|[Tt]imestamp)\b)[^\t]{0,16}$")]
    private static partial Regex OtherDate();

    [GeneratedRegex(@"(?:收盘价?|股价|数据|价格|[Pp]rice)(?:日期|时间)?(?:\(.{0,10}\))?[:]?$")]
    private static partial Regex OtherDateAbove();

    [GeneratedRegex(@"(?:走势|表现|对比)图?(?:\(.{0,10}\))?$|[Pp]erformance$|[Pp]rice chart$")]
    private static partial Regex Chart();

    [GeneratedRegex(@"[。,;:!?()]|于|在|至|到|自|从|(?<!每)日(?!报)|公告|发布|\b(?:on|in|by|at|until|dated)\b")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\d{1,2}[、.)]")]
    private static partial Regex ListItem();

    // Price Target Change - November 17, 2026
    [GeneratedRegex("^(?:Price Target|Target Price|Rating|Estimates?|Ratings?) (?:Changes?|Revisions?|Update) ?[-|,] ?$", RegexOptions.IgnoreCase)]
    private static partial Regex ChangeNotice();

    // What may stand before a date in its cell: the kind of report, the firm, a rule, a place.
    [GeneratedRegex(@"^\*?(?:[^。;,:|]{0,40}[|/●·]\s?){0,4}(?:证券研究报告|研究报告|(?:公司|行业)(?:点评|深度|研究|报告|快报|动态|跟踪|简评){1,2}|(?:Equity |Global |Investment )?Research|Equities|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ?|\s)*$")]
    private static partial Regex Furniture();

    [GeneratedRegex(@"^(?:(?:\s*[|/●·-][^|]{0,30}){1,4}|\s*\d{1,2}:\d{2}[^|]{0,8}(?:\|.{0,20})?|\s*\(?(?:星期|周)[一二三四五六日天]\)?\*?|\*| ?\(?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)?|证券研究报告|\s*(?:Equity|Global)? ?(?:Research|Equities)?)?$")]
    private static partial Regex FurnitureAfter();
}
