using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Recognisers.Titles;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The headline: the line or cell of the cover's head that says something. Names of series, dates, firms, stocks, ratings and people
/// are not headlines; a series name is taken only where nothing else is printed.
/// </summary>
internal sealed partial class TitleRecogniser : IRecogniser
{
    private const int HeadLines = 36;
    private const int SeriesAlone = 9;
    private const int LongestRest = 24;
    private const int BelowName = 8;

    private const int LabelsBelowName = 3;
    private const int LongestHead = 24;

    /// <summary>Where a side column is printed first, the name and the headline under it come this far down.</summary>
    private const int LinesOfSideColumn = 75;

    /// <summary>What is longer, and has two verbs, is running text.</summary>
    private const int LongestHeadline = 56;

    public void Recognise(Document document, Findings findings)
    {
        TitleCandidate? best = null;
        TitleCandidate? series = null;
        var (seen, named, nameAt, last, headed, below) = (0, int.MinValue / 2, 0, int.MinValue / 2, 0, 0);
        var rated = document.Tables.Where(table => StockTable.Of(table, findings)?.Groups.Exists(group => group.Rating is not null) == true).SelectMany(table => table.Rows).Select(row => row.Line).Concat(findings.Notes.SelectMany(note => note.Lines)).ToHashSet();
        for (var index = 0; index < document.Cover.Count; index++)
        {
            var line = document.Cover[index];
            if (line.IsBlank || line.Layout is { IsRunning: true }) continue;
            // The rest of a headline that begins above.
            if (index > 0 && last == seen && line.Heading > 0 && document.Cover[index - 1] is { Layout.GoesOn: true } above && above.Heading == line.Heading) continue;
            if (rated.Contains(line))
            {
                // Behind its ratings, notes of a morning go on with one company after the other.
                if (series is not null && findings.Series == ReportSeries.Daily) break;
                continue;
            }
            if (++seen > LinesOfSideColumn || EndOfHead().IsMatch(line.Text)) break;
            if (findings.Subjects.Exists(subject => subject.Stock.Name is { } name && line.Text.StartsWith(TextFolding.Plain(name), StringComparison.OrdinalIgnoreCase) && (line.Text.IndexOf('\t', StringComparison.Ordinal) is var tab and > 0 ? tab : line.Text.Length) < name.Length + 24)) (named, nameAt) = (seen, seen);
            if (TitleFurniture.IsFiled(line.Text) || (line is { IsBullet: true, Layout: null } && document.Language == "en")) continue;
            // Labels may stand between the name and the headline.
            if (seen - named == 1 && named - nameAt < LabelsBelowName && TitleLines.Cells(line).All(cell => TitleFurniture.Is(line.Text.Substring(cell.Start, cell.Length), findings))) named = seen;
            // Further down, the name alone must stand above, unless type of a headline's size tells it.
            var isDeep = seen > HeadLines && !(document.Language == "en" && line is { Heading: 1, Layout: not null, Page: 1 });
            if (isDeep && (seen - named is not (1 or 2) || (document.Language != "en" && (seen - named != 1 || !IsName(document.Cover, index, findings))))) continue;
            foreach (var (start, length) in TitleLines.Cells(line))
            {
                var text = line.Text.Substring(start, length);
                if (length < 4 || text.IndexOf('。', StringComparison.Ordinal) is >= 0 and var end && end < length - 1) continue;
                if (TitleSeries.Name().IsMatch(text) && !TitleFurniture.IsWithin(text))
                {
                    series ??= new TitleCandidate(line, start, TitleSeries.LengthOf(text), 0, IsSubtitled: false);
                    headed = seen;
                    continue;
                }
                if (IsWord(text) || (document.Language == "en" && TitleLines.IsName(document, text)) || TitleFurniture.Is(text, findings, line is { Heading: > 0, Layout.GoesOn: true }) || TitleFurniture.IsLabel(text, line.Text[(start + length)..]) || (!NamesSubject(text, findings) && TitleLines.IsInParagraph(document.Cover, index, start, length)) || TitleLines.IsRestOfSentence(document.Cover, index) || TitleLines.IsSentence(document, line) || TitleLines.EndsBelow(document.Cover, index, start, length)) continue;
                // Text alone has no size of type: what reads like running text there is not a headline.
                if (line.Heading == 0 && document.Language == "en" && TitleLines.NamesOnly(text)) continue;
                if (line is { Heading: 0, Layout: null } && (IsFragment(text) || Running().IsMatch(text) || (EnglishVerbs().Count(text) > 1 && length > LongestHeadline) || (document.Language == "en" && TitleLines.IsCaption(document.Cover, index)))) continue;
                // What the firm does goes below what it has to say.
                if (last == seen - 1 && TitleRest.IsAction(text)) continue;
                // In smaller type right under a headline stands its subtitle.
                if (document.Language == "en" && last == seen - 1 && line.Heading > 1 && best is { Line: { Heading: 1, Layout: not null } over } && line.Number <= over.Number + 2 && TitleRest.IsSentenceCase(best.Text)) continue;
                last = seen;
                var score = TitleScore.Of(line, text, seen, document.Language);
                // In English the headline stands right under the company's name, or behind it.
                if (document.Language == "en" && (seen - named is 1 or 2 || NamesSubject(text, findings)))
                {
                    score += BelowName;
                    named = int.MinValue / 2;
                }
                // Further down, only its place under the name tells a headline from text.
                else if (line is { Heading: 0, Layout: null } && document.Language == "en" && seen > LongestHead) continue;
                var isSubtitled = TitleLines.IsSubtitled(document.Cover, index, findings) || (isDeep && document.Language != "en");
                if (isSubtitled) score += BelowName;
                var candidate = new TitleCandidate(line, start, length, score, isSubtitled);
                if (best is null || candidate.Score > best.Score) (best, below) = (candidate, seen - headed);
            }
        }
        // Far below the name of a series stand headings of the body.
        if (series is not null && best is { Line.Heading: 0, IsSubtitled: false } && below > SeriesAlone) best = null;
        // Two words that say nothing head a section rather than a report.
        if (series is not null && best is { Line: { Heading: 0, Layout: null } } && document.Language == "en" && best.Text is var words && !TitleScore.Clause().IsMatch(words) && words.Count(character => character == ' ') < 2) best = null;
        if ((best ?? series) is not { } title)
        {
            findings.Warn("titleNotFound", "No headline stands on the cover.");
            return;
        }
        var rest = TitleRest.Of(document, title, findings);
        // A later page says it whole.
        if (rest.Length == 0 && IsCut(title.Text) && document.Lines.FirstOrDefault(line => line.Text.Length > title.Length && line.Text.Length < title.Length + LongestRest && line.Text.StartsWith(title.Text, StringComparison.Ordinal)) is { } whole)
            title = title with { Line = whole, Start = 0, Length = whole.Text.Length };
        if ((rest.Length > 0 ? rest[^1] : title.Line.Text[title.Start + title.Length - 1]) is ',' or '，' or '、' or ';' || (rest.Length == 0 && (IsCut(title.Text) || IsFragment(Headline(title.Text)))) || TitleRest.IsOpen(rest.Length > 0 ? rest : title.Text))
        {
            findings.Warn("titleNotFound", "What may be the headline stops in the midst of it.", title.Line.Number);
            return;
        }
        if (TitleSeries.Lead().Match(title.Text) is { Success: true } lead)
            title = title with { Start = title.Start + lead.Length, Length = title.Length - lead.Length };
        if (SubjectBefore(title, findings) is { } behind) title = title with { Start = title.Start + behind, Length = title.Length - behind };
        findings.Title = Quotes(title.Line.Printed(title.Start, title.Length) + rest);
        findings.Evidence["title"] = title.Line.Evidence(title.Start, title.Length);
    }

    // Without the name of the series, or of the occasion, before it.
    private static string Headline(string text) => TitleSeries.Lead().Match(text) is { Success: true } lead ? text[lead.Length..] : text;

    // 高温合金粉末的, and no noun behind it.
    private static bool IsCut(string text) => text[^1] is '的' or '与' or '和' or '及';

    // Hardly anything parts the headline from the name and the code in the side column.
    private static int? SubjectBefore(TitleCandidate title, Findings findings)
    {
        var text = title.Text;
        foreach (var (stock, _) in findings.Subjects)
        {
            if (stock is not { Name: { } name, RawCode: { } code } || !text.StartsWith($"{TextFolding.Plain(name)}({TextFolding.Plain(code)})", StringComparison.Ordinal)) continue;
            var end = text.IndexOf(')', StringComparison.Ordinal) + 1;
            if (end < text.Length && TextFolding.IsChinese(text[end])) return end;
        }
        return null;
    }

    private static bool IsName(IReadOnlyList<Line> lines, int index, Findings findings) =>
        FilledLines.Beside(lines, index, -1) is { } above && findings.Subjects.Exists(subject => subject.Stock.Name is { } name && lines[above].Text == TextFolding.Plain(name));

    // So few characters are a name, or what is left of a line.
    private static bool IsFragment(string text) => text.Length < 5 && text.All(TextFolding.IsChinese);

    private static bool IsWord(string text) =>
        text.Count(TextFolding.IsChinese) < 3 && (text.Count(char.IsAsciiLetter) < 9 || !text.Trim().Contains(' ', StringComparison.Ordinal));

    // Corvane (6881.HK): second-source wins broaden
    private static bool NamesSubject(string text, Findings findings) =>
        findings.Subjects.Exists(subject => subject.Stock is { Name: { } name, RawCode: { } code } && text.StartsWith(TextFolding.Plain(name), StringComparison.Ordinal) && text.Contains(TextFolding.Plain(code) + "):", StringComparison.Ordinal));

    private static string Quotes(string title) => title.Trim().TrimEnd('*', '■', '●', '◆', '▪').Trim();

    // Behind these, the cover argues.
    [GeneratedRegex(@"^(?:[#·\s]*)(?:目录|正文目录|Contents|Table of Contents)$")]
    private static partial Regex EndOfHead();

    [GeneratedRegex(@"(?:[a-z]{3}|[\d%)])\.$|,我们|^公司[于在]|^(?:我们|[a-z]|(?:While|Although|Whereas|Meanwhile|However|Moreover|Furthermore|In addition) )|^[^,]*\p{IsCJKUnifiedIdeographs},(?:[^,]+,){2}")]
    private static partial Regex Running();

    [GeneratedRegex(@"(?<![A-Za-z])(?:is|are|was|were|has|have|been|which|that|we|our|its|their)(?![A-Za-z'])", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishVerbs();
}
