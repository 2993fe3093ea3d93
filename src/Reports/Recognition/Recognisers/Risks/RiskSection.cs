using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Risks;

/// <summary>Risks under a heading of their own, a line, a bullet or a paragraph each.</summary>
internal static partial class RiskSection
{
    private const int MostLines = 24;

    /// <summary>What is longer is a paragraph, of which the beginning names the risk.</summary>
    private const int LongestName = 60;

    public static void Read(IReadOnlyList<Line> lines, int start, int level, Findings findings)
    {
        var filled = 0;
        var number = 0;
        for (var index = start; index < lines.Count && filled < MostLines; index++)
        {
            var line = lines[index];
            if (line.IsBlank) continue;
            var numbered = ListNumber().Match(line.Text) is { Success: true } item && line.Heading == 0 && item.Groups["n"].Value == $"{number + 1}";
            if (numbered) number++;
            else if (number > 1) return;
            // A table is no list.
            else if ((findings.Risks.Count > 0 || filled > 0) && line.Text.Contains('\t', StringComparison.Ordinal)) return;
            // What stands right over a table heads it.
            if (findings.Risks.Count > 0 && !numbered && index + 1 < lines.Count && lines[index + 1].Text.Contains('\t', StringComparison.Ordinal) && !line.Text.Contains(';', StringComparison.Ordinal)) return;
            if (!numbered && (Heading().IsMatch(line.Text) || OtherHeading().IsMatch(line.Text))) return;
            if ((!numbered && EndOfSection().IsMatch(line.Text)) || (level > 0 && line.Heading > 0 && line.Heading <= level)) return;
            filled++;
            if (line.Text.Contains('@', StringComparison.Ordinal) || PrintedDates.Find(line.Text).Any(date => date.Start + date.Length == line.Text.Length)) return;
            // A list of bullets ends with them.
            if (findings.Risks.Count > 0 && !line.IsBullet && !numbered && index > start && lines[index - 1].IsBlank && lines.Take(index).Skip(start).Last(above => !above.IsBlank).IsBullet) return;
            // Under the name of a risk, sentences explain it.
            if (findings.Risks.Count > 0 && Explains(line, lines, index)) continue;
            if (ListIn(lines, index, numbered, findings) is var (from, length)) RiskList.Read(line, from, length, findings);
            // Behind a label of its own the list is whole.
            if (findings.Risks.Count > 0 && !numbered && !line.IsBullet && RiskLabels.Inline().IsMatch(line.Text)) return;
            if (findings.Risks.Count > 0 && !line.IsBullet && level == 0 && !NextIsRisk(lines, index)) return;
        }
    }

    // A whole line, or what its explanation stands behind.
    private static (int Start, int Length)? ListIn(IReadOnlyList<Line> lines, int index, bool numbered, Findings findings)
    {
        var line = lines[index];
        var numbers = RiskSeparators.Numbered().Count(line.Text);
        if (RiskLabels.Inline().Match(line.Text) is { Success: true } inline) return Of(inline.Groups["list"]);
        if (numbered && numbers == 1 && NumberedLead().Match(line.Text) is { Success: true } named) return Of(named);
        var lead = Lead().Match(line.Text);
        if (lead.Success && IsExplained(line) && (IsExplainedBeside(lines, index, -1) || IsExplainedBeside(lines, index, 1))) return Of(lead);
        if (line.Text.Length < LongestName || line.Text.Contains(';', StringComparison.Ordinal) || numbers > 1 || RiskSeparators.AreEnglish(line.Text)) return (0, line.Text.Length);
        return lead.Success && !findings.Risks.Exists(risk => lead.Value.StartsWith(risk.Text, StringComparison.Ordinal)) ? Of(lead) : null;
    }

    private static (int Start, int Length) Of(Capture capture) => (capture.Index, capture.Length);

    // A name and a sentence that explains it, where the paragraph beside it has the same.
    private static bool IsExplained(Line line) => !line.Text.Contains(';', StringComparison.Ordinal) && line.Text.AsSpan().TrimEnd('。').Count('。') == 1;

    private static bool IsExplainedBeside(IReadOnlyList<Line> lines, int index, int step) => FilledLines.Beside(lines, index, step) is { } at && IsExplained(lines[at]);

    private static bool Explains(Line line, IReadOnlyList<Line> lines, int index) =>
        EnglishSentence().IsMatch(line.Text) && !line.IsBullet && FilledLines.Beside(lines, index, -1) is { } above && RiskName().IsMatch(lines[above].Text);

    private static bool NextIsRisk(IReadOnlyList<Line> lines, int index)
    {
        // Lines without a blank between them are one list.
        if (index + 1 < lines.Count && lines[index].Text.Length < LongestName && lines[index + 1].Text.Length is > 0 and < LongestName) return true;
        return FilledLines.Beside(lines, index, 1) is { } next && (lines[next].IsBullet || RiskSeparators.Numbered().IsMatch(lines[next].Text)) && lines[next].Text.Length < LongestName;
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2})?[.、]?\s?|\([一二三四五六七八九十]\))?(?:(?:评级面临的)?(?:主要|核心|投资)?风险(?:提示|因素|分析)?|\[(?:主要)?风险(?:提示|因素)\]|(?:(?:[Kk]ey |[Dd]ownside |[Mm]ain )?(?:[Ii]nvestment )?[Rr]isks?|(?:KEY |MAIN )?(?:INVESTMENT )?RISKS?)(?: factors| and concerns)?(?: to (?:(?:[Oo]ur|the) [A-Za-z ]{3,24}|(?:the )?(?:[Uu]p|[Dd]own)side))?|RISKS? TO [A-Z &]{4,50})[:]?$")]
    public static partial Regex Heading();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|(?:\d{1,2}\.){1,2}\s?[^\d]|第[一二三四五六七八九十]章)|目录$|^(?:图表?|表|Figure|Exhibit)\s?\d|(?:来源|Source)[:]|分析师|免责|声明|评级|^[^;。,]{2,16}: ?[-+]?[\d,.]+(?: ?[元%倍]|$)|^[Rr]elated |^相关(?:报告|研究)|^(?:[Vv]aluation|[Tt]imeline|[Dd]isclosure)")]
    private static partial Regex EndOfSection();

    // Earnings Summary: in capitals, with nothing that could happen.
    [GeneratedRegex("^(?!.*[Rr]isk)[A-Z][a-z]+(?: (?:[A-Z][a-z]+|&|and)){1,3}$")]
    private static partial Regex OtherHeading();

    [GeneratedRegex(@"^\(?(?<n>\d{1,2})[).、]\s?(?!\d)")]
    public static partial Regex ListNumber();

    // The name of a risk, before the sentences that explain it.
    [GeneratedRegex(@"^(?:[■●·\s]{0,3})(?:\(?\d{1,2}[).、])?(?:[^。;:]{4,40}(?=[:。])|[A-Z][^。;:.]{3,60}(?=\. [A-Z]))")]
    private static partial Regex Lead();

    // A number of its own, the risk, and sentences that explain it.
    [GeneratedRegex(@"^\(?\d{1,2}[).、][^。;:]{3,40}(?=[:。].)")]
    private static partial Regex NumberedLead();

    [GeneratedRegex(@"^(?:A|An|The|Any|If|Our|We|[A-Z][a-z]+)(?: [^ ]+){4,}\.$")]
    private static partial Regex EnglishSentence();

    [GeneratedRegex(@"^[A-Z][^.:;]{3,50}[Rr]isks?$")]
    private static partial Regex RiskName();
}
