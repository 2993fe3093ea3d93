using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The listings that a company report is about: a name with its code that stands by itself at the head of the cover, or in its title.
/// A second listing of the same company is a second subject.
/// </summary>
internal sealed partial class SubjectRecogniser : IRecogniser
{
    private const int HeadLines = 34;

    public void Recognise(Document document, Findings findings)
    {
        var seen = 0;
        foreach (var line in document.Cover)
        {
            if (line.IsBlank) continue;
            if (++seen > HeadLines) break;
            if (RelatedReport().IsMatch(line.Text)) continue;
            foreach (Match match in NamedCode().Matches(line.Text))
                Add(findings, line, match);
        }
        if (findings.Subjects.Count == 0) AddSplitName(document, findings);
    }

    private static void Add(Findings findings, Line line, Match match)
    {
        var raw = match.Groups["code"].Value;
        if (!StandsAlone(line.Text, match) || StockCodes.Canonical(raw) is not { } canonical) return;
        if (findings.Subjects.Exists(subject => subject.Stock.Code == canonical.Code)) return;
        var name = match.Groups["name"];
        var stock = new Stock(canonical.Code, line.Printed(name.Index, name.Length), raw);
        // Another company's code further down is a peer, not a subject.
        if (findings.Subjects.Count > 0 && !IsSameCompany(findings.Subjects[0].Stock.Name, stock.Name)) return;
        if (canonical.Corrected)
            findings.Warn("codeCorrected", $"{raw} is read as {canonical.Code}: the exchange follows from the number.", line.Number);
        findings.Subjects.Add((stock, line.Evidence(name.Index, match.Index + match.Length - name.Index)));
    }

    // Names and codes in columns of their own, one above the other.
    private static void AddSplitName(Document document, Findings findings)
    {
        Line? above = null;
        var seen = 0;
        foreach (var line in document.Cover)
        {
            if (line.IsBlank) continue;
            if (++seen > HeadLines) break;
            if (above is not null && CodeAlone().Match(line.Text) is { Success: true } match && ShortName().Match(above.Text) is { Success: true } name
                && StockCodes.Canonical(match.Groups["code"].Value) is { } canonical)
            {
                findings.Subjects.Add((new Stock(canonical.Code, name.Groups["name"].Value, match.Groups["code"].Value), line.Evidence(match.Groups["code"].Index, match.Groups["code"].Length)));
                return;
            }
            above = line;
        }
    }

    // In a running sentence a code only mentions; at the head it names. A title may go on behind a colon.
    private static bool StandsAlone(string text, Match match)
    {
        var before = text[..match.Groups["name"].Index];
        var after = text[(match.Index + match.Length)..];
        return Before().IsMatch(before) && After().IsMatch(after);
    }

    private static bool IsSameCompany(string? one, string? other) =>
        one is not null && other is not null && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase)
            || one.Split(' ')[0].Equals(other.Split(' ')[0], StringComparison.OrdinalIgnoreCase));

    private const string Name = @"(?<name>[\u4e00-\u9fffA-Za-z0-9*·&'-]{2,14}?|[A-Z][A-Za-z0-9&.,'-]{0,20}(?: [A-Z0-9&][A-Za-z0-9&.,'-]{0,20}){0,4})";

    [GeneratedRegex(Name + @"(?:\(?-?(?:U|W|SW|S|B|H|A)\)?)?[ \t]?(?:\((?<code>" + StockCodes.Pattern + @"|\d{6})(?:[,/;、 ][^()]{0,24})?\)|[\t ]?(?<code>" + StockCodes.Pattern + @"))")]
    private static partial Regex NamedCode();

    [GeneratedRegex(@"^(?:|.*[\t|●/·>—-]|.{0,10}(?:首次覆盖|再论|公司研究|公司深度)[:]?|(?:[A-Za-z ]{0,20}:))\s*$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:$|[\t|/:●—-]| ?[" + "首次公司深度" + @"]|.{0,16}(?:报告|覆盖|研究|点评|跟踪)|\s*" + RatingTerms.WithRisk + ")")]
    private static partial Regex After();

    [GeneratedRegex(@"^[#\s]*(?<code>" + StockCodes.Pattern + @")[#\s]*$")]
    private static partial Regex CodeAlone();

    [GeneratedRegex(@"^[#\s]*(?<name>[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Za-z0-9·*-]{1,9})[#\s]*$")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"《|^\d{1,2}[、.]")]
    private static partial Regex RelatedReport();
}
