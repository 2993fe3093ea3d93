using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Notes on several stocks in one report, each under a line that begins with a name and, in brackets, its code and mostly its rating. Such a
/// report is about none of them alone.
/// </summary>
internal sealed partial class StockNoteRecogniser : IRecogniser
{
    /// <summary>Lines behind its head that a note may have.</summary>
    private const int LongestNote = 24;

    public void Recognise(Document document, Findings findings)
    {
        var lines = document.Content;
        var heads = Enumerable.Range(0, lines.Count).Select(index => (Index: index, Match: HeadIn(lines[index]))).Where(head => head.Match is not null).ToList();
        var rated = heads.Where(head => head.Match!.Groups["term"].Success).Select(head => head.Match!.Groups["code"].Value).Distinct().Count();
        var named = heads.Select(head => head.Match!.Groups["code"].Value).Distinct().Count();
        // What a firm sends out each morning in English may be about one company.
        if (rated < 2 && (findings.Series != ReportSeries.Daily || named < (document.Language == "en" ? 2 : 1))) return;
        // One of its notes may be a first coverage.
        if (document.Language == "en" && findings.Series == ReportSeries.Initiation) findings.Series = ReportSeries.Other;
        var tables = document.Tables.Where(table => StockTable.Of(table, findings) is not null).Select(table => table.FirstLine).ToList();
        for (var at = 0; at < heads.Count; at++)
        {
            var (index, match) = heads[at];
            // A table of stocks is no part of the note above it.
            var end = tables.Where(first => first > index).Append(lines.Count).Append(at + 1 < heads.Count ? heads[at + 1].Index : lines.Count).Append(index + LongestNote).Min();
            Add(findings, lines[index], match!, [.. lines.Skip(index).Take(end - index)]);
        }
    }

    private static Match? HeadIn(Line line) =>
        !line.Text.Contains('(', StringComparison.Ordinal) || RelatedReports.IsOne(line.Text) ? null : new[] { Head().Match(line.Text), EnglishHead().Match(line.Text) }.FirstOrDefault(match => match.Success);

    private static void Add(Findings findings, Line line, Match match, IReadOnlyList<Line> lines)
    {
        var (name, code, term, previous) = (match.Groups["name"], match.Groups["code"], match.Groups["term"], match.Groups["previous"]);
        if (StockCodes.Canonical(code.Value) is not { } canonical) return;
        if (canonical.Corrected) findings.CodeCorrected(code.Value, canonical.Code, line.Number);
        findings.Notes.Add(new StockNote(new Stock(canonical.Code, line.Word(name.Index, name.Length), code.Value),
            term.Success ? line.Word(term.Index, term.Length) : null, previous.Success ? line.Word(previous.Index, previous.Length) : null, ChangeWords.ChangeOf(match.Groups["change"].Value),
            term.Success ? line.Evidence(term.Index, term.Length) : line.Evidence(name.Index, match.Index + match.Length - name.Index), lines));
    }

    [GeneratedRegex(@"^(?:\(?[一二三四五六七八九十\d]{1,2}[).、] ?)?(?:[\[【]?[\u4e00-\u9fffA-Za-z&/]{2,8}(?:[\]】]:?|[:|·-]) ?)?(?<name>[\u4e00-\u9fffA-Z*][\u4e00-\u9fffA-Za-z0-9·&*'-]{1,11}) ?"
        + @"\((?<code>" + StockCodes.Pattern + @"|\d{6})(?:[,、/;| ]{1,2}(?:评级[: ]?)?""?(?:(?<change>" + ChangeWords.Pattern + @")[/ ""]?)?(?:(?<previous>" + RatingTerms.WithRisk + @") ?(?:→|-{1,2}>|>|[上下]?调?至) ?)?(?<term>" + RatingTerms.WithRisk + @")""?(?:[,、/;| (-]{0,2}(?<change>" + ChangeWords.Pattern + @"))?(?:(?!" + RatingTerms.WithRisk + @")[^()]){0,40}|[,、/;| ]{1,2}" + RatingTerms.Unrated + @"[^()]{0,20})?\)(?=\)?(?:[:\t]|$|[^:。,]{0,16}[:\t]))")]
    private static partial Regex Head();

    // Corvid Hotels (9733 HK): upgrade to BUY; Corvid Hotels (NYSE: CRVH; $35.12; Buy) - Upgrading: …; Corvid Hotels (9733 HK) - RevPAR up [BUY; TP: HK$46]
    [GeneratedRegex(@"^(?<name>[A-Z][A-Za-z0-9&.'-]{0,20}(?: (?:[A-Z0-9&(][A-Za-z0-9&.')-]{0,20}|of|and|de)){0,5}) ?\((?<code>" + StockCodes.Pattern + @")(?:[,;/|:] ?(?:(?<term>" + RatingTerms.WithRisk + @")|(?!" + RatingTerms.WithRisk + @")[^(),;/|:]{1,24}(?:: ?[^(),;/|:]{1,16})?)){0,4}\)(?=:|$| ?- ?[A-Z\d])(?:[^\[\]]{0,120}\[(?<term>" + RatingTerms.WithRisk + @")[^\[\]]{0,50}\])?")]
    private static partial Regex EnglishHead();
}
