using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Risks;

/// <summary>The risks that a report warns of, one each: behind 风险提示 on the cover, else under a heading of that name.</summary>
internal sealed partial class RiskRecogniser : IRecogniser
{
    /// <summary>Lines of a note; what is further behind the last is no part of it.</summary>
    private const int LongestNote = 60;

    private const int LinesOfValuation = 24;

    public void Recognise(Document document, Findings findings)
    {
        if (findings.Notes.Count > 1) ReadNotes(document, findings);
        if (findings.Risks.Count == 0) Read(document.FlowingContent, findings);
        // Some houses argue their targets behind the heading of the disclosures.
        if (findings.Risks.Count == 0 && document.Language == "en") Read([.. document.FlowingDisclosures.Where(line => OfTarget().IsMatch(line.Text))], findings);
        if (findings.Risks.Count == 0 && document.Language == "en") Read([.. UnderValuation(document.FlowingDisclosures)], findings);
    }

    // VALUATION METHODOLOGY, and behind it RISKS.
    private static IEnumerable<Line> UnderValuation(IReadOnlyList<Line> lines) =>
        lines.SkipWhile(line => !Valuation().IsMatch(line.Text)).Take(LinesOfValuation);

    // Each note of a morning report warns of its own.
    private static void ReadNotes(Document document, Findings findings)
    {
        List<int> starts = [.. findings.Notes.Select(note => note.Lines[0].Number - 1), document.Outline.DisclosuresStart];
        foreach (var (start, end) in starts.Zip(starts.Skip(1)))
        {
            var own = new Findings();
            own.Analysts.AddRange(findings.Analysts);
            Read([.. document.FlowingContent.Take(Math.Min(end, start + LongestNote)).Skip(start)], own);
            findings.Risks.AddRange(own.Risks.Where(risk => !findings.Risks.Exists(known => known.Text == risk.Text)));
        }
    }

    private static void Read(IReadOnlyList<Line> lines, Findings findings)
    {
        var oneSided = false;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].IsBlank || Outline.IsContentsEntry(lines[index]) || (findings.Risks.Count > 0 && !OneSided().IsMatch(lines[index].Text))) continue;
            var line = RiskColumns.Own(lines, index);
            var sides = Sided().Matches(line.Text);
            if (sides.Count < 2 && RiskLabels.Find(line) is { } list) RiskList.Read(line, list.Index, list.Length, findings, IsCutOff(line, lines, index));
            else if (sides.Count > 0)
            {
                foreach (var side in sides.Select(match => match.Groups["list"])) RiskList.Read(line, side.Index, side.Length, findings, side.Index + side.Length == line.Text.Length && IsCutOff(line, lines, index));
            }
            else if (RiskSection.Heading().IsMatch(line.Text)) RiskSection.Read(lines, index + 1, line.Heading, findings);
            // Of risks to the downside and to the upside each have a section.
            oneSided |= OneSided().IsMatch(line.Text);
            if (findings.Risks.Count > 0 && !oneSided) return;
        }
    }

    // What goes on below in small letters stops in the midst of its last risk.
    private static bool IsCutOff(Line line, IReadOnlyList<Line> lines, int index)
    {
        if (line.Text[^1] == '.') return false;
        var next = lines.Skip(index + 1).Take(2).FirstOrDefault(line => !line.IsBlank);
        return char.IsAsciiLetterOrDigit(lines[index].Text[^1]) && next is not null && next.Text.Split('\t').Any(cell => cell.Length > 0 && char.IsAsciiLetterLower(cell[0]));
    }

    [GeneratedRegex("^valuation (?:methodology|method|basis)(?: and risks?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Valuation();

    // Risks of the target, not of investing.
    [GeneratedRegex(@"(?:^|[.:] )(?:[A-Z][A-Za-z&.' -]{2,40}: )?(?:(?:[Kk]ey|[Mm]ain|[Dd]ownside|[Uu]pside) (?:(?:down|up)side )?[Rr]isks?\b|[Rr]isks? (?:to (?:our|the) |that (?:may|could) (?:impede|prevent)))")]
    private static partial Regex OfTarget();

    // Downside risks: … . Upside risks: … . behind other sentences.
    [GeneratedRegex(@"(?<=[A-Za-z\d)%]\. |^|^[A-Z][^:.]{2,40}: )(?:(?:[Dd]ownside|[Uu]pside|[Kk]ey(?: (?:down|up)side)?|[Mm]ain|[Pp]rincipal) risks?|(?:The (?:key |main )?r|R)isks(?=: |,? (?:include|are) | to (?:our|the) [a-z ]{3,24}(?:: | include| are)))(?: to (?:our|the) [a-z ]{3,24}?)?(?:: | include:? |,? are:? )(?<list>[^.:;]{6,300}(?=\.|$)|[^.:]{6,300}(?=\.|$))")]
    private static partial Regex Sided();

    [GeneratedRegex("^(?:[Kk]ey )?(?:[Dd]own|[Uu]p)side risks?|[Rr]isks? to (?:the )?(?:[Uu]p|[Dd]own)side")]
    private static partial Regex OneSided();
}
