using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// What a periodical covers. The year of a period printed without one follows from the report's date; where there is no date either,
/// from its related reports, and the report is then dated, as inferred, by the last day of its period.
/// </summary>
internal sealed partial class PeriodRecogniser : IRecogniser
{
    /// <summary>A periodical appears within this many days after the latest report that it refers to, and of the end of its period.</summary>
    private const int MostDays = 120;

    private const int LongestTitle = 40;

    /// <summary>What may stand beside a period that is a line of its own.</summary>
    private const int LongestLead = 4;

    public void Recognise(Document document, Findings findings)
    {
        if (findings.Series is not (ReportSeries.Weekly or ReportSeries.Monthly or ReportSeries.Daily)) return;
        if (FindPeriod(document) is not { } period)
        {
            ReadWeekEnded(document, findings);
            ReadMonth(document, findings);
            return;
        }
        if (period.Year is null && findings.PublishedOn is null && LatestRelated(document) is null)
        {
            findings.Warn("periodWithoutYear", "The period is printed without a year, and nothing else in the report tells it.", period.Evidence.Line);
            return;
        }
        if (Resolve(period, findings.PublishedOn, LatestRelated(document)) is not var (from, to)) return;
        findings.PeriodFrom = from;
        findings.PeriodTo = to;
        findings.Evidence["periodFrom"] = findings.Evidence["periodTo"] = period.Evidence;
        if (findings.PublishedOn is not null) return;
        findings.PublishedOn = to;
        findings.PublishedOnBasis = DateBasis.Inferred;
        findings.Evidence["publishedOn"] = period.Evidence;
        findings.Inform("dateInferred", $"The report prints no date; {to:yyyy-MM-dd}, the last day of its period, stands for it.", period.Evidence.Line);
    }

    /// <summary>The period that a sentence names last, in the year that follows from the day of the report.</summary>
    public static (DateOnly From, DateOnly To)? LastIn(Line line, DateOnly? published) =>
        Span().Matches(line.Text) is { Count: > 0 } matches && Read(line, matches[^1]) is { } period && (period.Year is not null || published is not null) ? Resolve(period, published, null) : null;

    // Only of a week that ends on Friday or later it is known when it began.
    private static void ReadWeekEnded(Document document, Findings findings)
    {
        foreach (var line in document.Cover)
        {
            if (findings.Series != ReportSeries.Weekly || EnglishPeriods.WeekEnded(line.Text) is not var (last, start, length)) continue;
            var day = ((int)last.DayOfWeek + 6) % 7;
            findings.PeriodTo = last;
            findings.Evidence["periodTo"] = line.Evidence(start, length);
            if (day < 4) return;
            findings.PeriodFrom = last.AddDays(-day);
            findings.Evidence["periodFrom"] = findings.Evidence["periodTo"];
            return;
        }
    }

    // A monthly that is named after a month past has looked back at it; one that is named after the month to come looks ahead.
    private static void ReadMonth(Document document, Findings findings)
    {
        if (findings.Series != ReportSeries.Monthly || findings.PublishedOn is not { } published) return;
        foreach (var line in document.Head.Where(line => line.Text.Length < LongestTitle && !line.Text.Contains('《', StringComparison.Ordinal)))
        {
            if (Month().Match(line.Text) is not { Success: true } match) continue;
            var (year, month) = (int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture));
            if (month is < 1 or > 12) continue;
            var from = new DateOnly(year, month, 1);
            if (from.AddMonths(1) is var next && (next > published || published.DayNumber - next.DayNumber > MostDays)) return;
            (findings.PeriodFrom, findings.PeriodTo) = (from, next.AddDays(-1));
            findings.Evidence["periodFrom"] = findings.Evidence["periodTo"] = line.Evidence(match.Index, match.Length);
            return;
        }
    }

    private static Period? FindPeriod(Document document)
    {
        foreach (var line in document.Cover)
        {
            if (EnglishPeriods.Span(line.Text) is { } span && (span.Length + LongestLead >= line.Text.Length || EnglishLead().IsMatch(line.Text.AsSpan(0, span.Start))))
                return new Period(span.Year, span.FromMonth, span.FromDay, span.ToMonth, span.ToDay, line.Evidence(span.Start, span.Length));
            foreach (Match match in Span().Matches(line.Text))
            {
                if (match.Groups["sentence"].Success && !InThisPeriod().IsMatch(line.Text)) continue;
                if (Read(line, match) is { } period) return period;
            }
        }
        return InText(document);
    }

    // 本周(3月3日-3月7日) behind the cover, and no other.
    private static Period? InText(Document document)
    {
        var found = document.Content.Skip(document.Outline.CoverEnd).Where(line => line.Text.Contains('周', StringComparison.Ordinal)).SelectMany(line => WeekOfText().Matches(line.Text).Select(week => Span().Match(line.Text, week.Index + 2) is { Success: true } span ? Read(line, span) : null)).OfType<Period>().ToList();
        return found.DistinctBy(period => (period.FromMonth, period.FromDay, period.ToMonth, period.ToDay)).ToList() is [var only] ? only : null;
    }

    private static Period? Read(Line line, Match match)
    {
        int Number(string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);
        var fromMonth = Number("m1");
        var toMonth = match.Groups["m2"].Success ? Number("m2") : fromMonth;
        if (fromMonth is < 1 or > 12 || toMonth is < 1 or > 12 || Number("d1") is < 1 or > 31 || Number("d2") is < 1 or > 31) return null;
        int? year = match.Groups["y"].Success ? Number("y") : null;
        return new Period(year, fromMonth, Number("d1"), toMonth, Number("d2"), line.Evidence(match.Index, match.Length));
    }

    private static (DateOnly From, DateOnly To)? Resolve(Period period, DateOnly? published, DateOnly? related)
    {
        if (period.Year is { } year) return Dates(period, year);
        if (published is { } date)
        {
            var dates = Dates(period, date.Year) is var (_, end) && end <= date ? Dates(period, date.Year) : Dates(period, date.Year - 1);
            return dates is var (_, to) && date.DayNumber - to.DayNumber <= MostDays ? dates : null;
        }
        foreach (var candidate in (int[])[related!.Value.Year, related.Value.Year + 1])
        {
            if (Dates(period, candidate) is var (from, to) && to >= related && to.DayNumber - related.Value.DayNumber <= MostDays) return (from, to);
        }
        return null;
    }

    private static (DateOnly From, DateOnly To)? Dates(Period period, int year)
    {
        // A week over the turn of the year ends in the next one; a year printed with it is that of its first day.
        var endYear = period.ToMonth < period.FromMonth ? year + 1 : year;
        if (period.FromDay > DateTime.DaysInMonth(year, period.FromMonth) || period.ToDay > DateTime.DaysInMonth(endYear, period.ToMonth)) return null;
        return (new DateOnly(year, period.FromMonth, period.FromDay), new DateOnly(endYear, period.ToMonth, period.ToDay));
    }

    private static DateOnly? LatestRelated(Document document)
    {
        DateOnly? latest = null;
        foreach (var line in document.Cover)
        {
            if (!line.Text.Contains('《', StringComparison.Ordinal)) continue;
            foreach (var (_, _, date) in PrintedDates.Find(line.Text))
            {
                if (latest is null || date > latest) latest = date;
            }
        }
        return latest;
    }

    private sealed record Period(int? Year, int FromMonth, int FromDay, int ToMonth, int ToDay, Evidence Evidence);

    [GeneratedRegex(@"\((?<y>20\d\d)?(?<m1>[01]\d)(?<d1>[0-3]\d)[-~至到](?:20\d\d)?(?<m2>[01]\d)(?<d2>[0-3]\d)\)|(?<=(?:周报|月报|周观点|周刊|日报)\s?)(?<m1>\d{1,2})[./](?<d1>\d{1,2})[-~至到]{1,2}(?<m2>\d{1,2})[./](?<d2>\d{1,2})(?!\d)|\((?:(?<y>20\d\d)[./年-])?(?<m1>\d{1,2})[./月](?<d1>\d{1,2})日?[-~至到]{1,2}(?:(?:20\d\d)[./年-])?(?:(?<m2>\d{1,2})[./月])?(?<d2>\d{1,2})日?\)|(?<sentence>(?:(?<y>20\d\d)年)?(?<m1>\d{1,2})月(?<d1>\d{1,2})日?[-~至到]{1,2}(?:(?<m2>\d{1,2})月)?(?<d2>\d{1,2})日)")]
    private static partial Regex Span();

    [GeneratedRegex(@"(?:本周|一周)(?=\((?:20\d\d[./年-])?\d{1,2}[./月-]\d{1,2}日?[-~至到])")]
    private static partial Regex WeekOfText();

    [GeneratedRegex(@"(?<y>20\d\d)年(?<m>\d{1,2})月(?:份|度)?[\u4e00-\u9fff]{0,6}(?:月报|月刊|综述)|月报\((?<y>20\d\d)(?:年|[./])(?<m>\d{1,2})月?\)")]
    private static partial Regex Month();

    [GeneratedRegex(@"(?:[Ww]eek(?: of|ly)?|WEEKLY|[Pp]eriod(?: covered)?|[Rr]eview)[:|,(*\t ]{1,5}$")]
    private static partial Regex EnglishLead();

    [GeneratedRegex(@"本周|一周|回顾|两周|本区间|本期|报告期|区间|上周|本月|周度")]
    private static partial Regex InThisPeriod();
}
