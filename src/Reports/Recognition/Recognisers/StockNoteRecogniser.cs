using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Statements;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Notes on several stocks in one report, each under a line that begins with a name and, in brackets, its code and mostly its rating; in a
/// morning report also under a name alone. Such a report is about none of them alone.
/// </summary>
internal sealed partial class StockNoteRecogniser : IRecogniser
{
    /// <summary>Lines behind its head that a note may have.</summary>
    private const int LongestNote = 24;

    private const int HongKongDigits = 5;

    public void Recognise(Document document, Findings findings)
    {
        var lines = document.Content;
        var heads = Enumerable.Range(0, lines.Count).Select(index => (Index: index, Match: HeadIn(lines[index]))).Where(head => head.Match is not null || Section().IsMatch(lines[head.Index].Text)).ToList();
        // A table of stocks is no part of the note above it.
        var tables = document.Tables.Where(table => StockTable.Of(table, findings) is not null).Select(table => table.FirstLine).ToList();
        List<(Match? Head, List<Line> Lines)> notes = [.. heads.Select((head, at) => (head.Match, lines.Skip(head.Index).Take(tables.Where(first => first > head.Index)
            .Append(at + 1 < heads.Count ? heads[at + 1].Index : lines.Count).Append(head.Index + LongestNote).Min() - head.Index).ToList()))];
        var rated = notes.Where(note => note.Head is { } match && (match.Groups["term"].Success || IsRated(note.Lines))).Select(note => note.Head!.Groups["code"].Value).Distinct().Count();
        var named = notes.Where(note => note.Head is not null).Select(note => note.Head!.Groups["code"].Value).Distinct().Count();
        // What a firm sends out each morning in English may be about one company.
        if (rated < 2 && (findings.Series != ReportSeries.Daily || (document.Language == "en" && named < 2))) return;
        // One of its notes may be a first coverage.
        if (document.Language == "en" && findings.Series == ReportSeries.Initiation) findings.Series = ReportSeries.Other;
        foreach (var (match, note) in notes)
        {
            if (match is not null) Add(findings, note[0], match, note);
            else AddNamed(findings, note);
        }
    }

    private static bool IsRated(List<Line> note) => RatingSentences.Find(note).Exists(sentence => sentence.Subject == RatingSubject.Company);

    private static Match? HeadIn(Line line) =>
        !line.Text.Contains('(', StringComparison.Ordinal) || RelatedReports.IsOne(line.Text) ? null : new[] { Head().Match(line.Text), EnglishHead().Match(line.Text), FiledHead().Match(line.Text) }.FirstOrDefault(match => match.Success);

    // [医药]岑石科技:新品放量 without a code is a company where what stands below rates it, and names it again.
    private static void AddNamed(Findings findings, List<Line> note)
    {
        if (NamedHead().Match(note[0].Text) is not { Success: true } match || NoName().IsMatch(match.Groups["name"].Value)) return;
        var name = match.Groups["name"];
        if (!note.Skip(1).Any(line => line.Text.Contains(name.Value, StringComparison.Ordinal)) || !IsRated(note)) return;
        findings.Notes.Add(new StockNote(new Stock(null, note[0].Word(name.Index, name.Length)), null, null, null, note[0].Evidence(name.Index, name.Length), note));
    }

    private static void Add(Findings findings, Line line, Match match, IReadOnlyList<Line> lines)
    {
        var (name, code, term, previous) = (match.Groups["name"], match.Groups["code"], match.Groups["term"], match.Groups["previous"]);
        // Beside the code of its industry, one of five digits is of Hong Kong.
        if (StockCodes.Canonical(code.Length == HongKongDigits && code.Value.All(char.IsAsciiDigit) ? code.Value + ".HK" : code.Value) is not { } canonical) return;
        if (canonical.Corrected) findings.CodeCorrected(code.Value, canonical.Code, line.Number);
        var change = ChangeWords.ChangeOf(match.Groups["change"].Value);
        // Behind the headline, in brackets of its own.
        if (!term.Success && RatingBehind().Match(line.Text, match.Index + match.Length) is { Success: true } behind) (term, change) = (behind.Groups["term"], ChangeWords.ChangeOf(behind.Groups["change"].Value));
        findings.Notes.Add(new StockNote(new Stock(canonical.Code, line.Word(name.Index, name.Length), code.Value),
            term.Success ? line.Word(term.Index, term.Length) : null, previous.Success ? line.Word(previous.Index, previous.Length) : null, change,
            term.Success ? line.Evidence(term.Index, term.Length) : line.Evidence(name.Index, match.Index + match.Length - name.Index), lines));
    }

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]{1,2}[).、] ?)?(?:[\[【]?[\u4e00-\u9fffA-Za-z&/]{2,8}(?:[\]】]:?|[:|·-]) ?)?(?<name>[\u4e00-\u9fffA-Z*][\u4e00-\u9fffA-Za-z0-9·&*'-]{1,11}) ?"
        + @"\((?<code>" + StockCodes.Pattern + @"|\d{6})(?:[,、/;| ]{1,2}(?:评级[: ]?)?""?(?:(?<change>" + ChangeWords.Pattern + @")[/ ""]?)?(?:(?<previous>" + RatingTerms.WithRisk + @") ?(?:→|-{1,2}>|>|[上下]?调?至) ?)?(?<term>" + RatingTerms.WithRisk + @")""?(?:[,、/;| (-]{0,2}(?<change>" + ChangeWords.Pattern + @"))?(?:(?!" + RatingTerms.WithRisk + @")[^()]){0,40}|[,、/;| ]{1,2}" + RatingTerms.Unrated + @"[^()]{0,20})?\)(?=\)?(?:[:\t]|$|[^:。,]{0,16}[:\t]))")]
    private static partial Regex Head();

    // 1.1、新品放量,份额提升--岑石科技/化学制品(605902/212203) 公司点评
    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})?[、.:] ?)?[^()。]{4,60}-{1,2}(?<name>[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Za-z0-9·*-]{1,11})/[\u4e00-\u9fff\u2160-\u2163A-Z]{2,12}\((?<code>\d{5,6})/\d{5,6}\)")]
    private static partial Regex FiledHead();

    [GeneratedRegex(@"\((?<term>" + RatingTerms.WithRisk + @")(?:[,、/; ]{1,2}(?<change>" + ChangeWords.Pattern + @"))?\)$")]
    private static partial Regex RatingBehind();

    // [医药] begins another note, whatever it is on; [投资要点] is a part of one.
    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]{1,2}[).、] ?)?\[(?!(?:投资|核心|主要|事件|风险|盈利|业绩|估值|点评|分析|内容)[\u4e00-\u9fff]{0,6}\]:?$)[\u4e00-\u9fffA-Za-z&/]{2,10}\]")]
    private static partial Regex Section();

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]{1,2}[).、] ?)?\[[^\[\]]{2,10}\]:? ?(?<name>[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Z0-9]{2,5}):(?=[^:]{4,}$)")]
    private static partial Regex NamedHead();

    [GeneratedRegex("(?:点评|周报|月报|日报|行业|板块|策略|宏观|数据|专题|研究|跟踪|观点)$")]
    private static partial Regex NoName();

    // Corvid Hotels (9733 HK): upgrade to BUY; Corvid Hotels (NYSE: CRVH; $35.12; Buy) - Upgrading: …; Corvid Hotels (9733 HK) - RevPAR up [BUY; TP: HK$46]
    [GeneratedRegex(@"^(?<name>[A-Z][A-Za-z0-9&.'-]{0,20}(?: (?:[A-Z0-9&(][A-Za-z0-9&.')-]{0,20}|of|and|de)){0,5}) ?\((?<code>" + StockCodes.Pattern + @")(?:[,;/|:] ?(?:(?<term>" + RatingTerms.WithRisk + @")|(?!" + RatingTerms.WithRisk + @")[^(),;/|:]{1,24}(?:: ?[^(),;/|:]{1,16})?)){0,4}\)(?=:|$| ?- ?[A-Z\d])(?:[^\[\]]{0,120}\[(?<term>" + RatingTerms.WithRisk + @")[^\[\]]{0,50}\])?")]
    private static partial Regex EnglishHead();
}
