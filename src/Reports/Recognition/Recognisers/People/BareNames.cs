using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.People;

/// <summary>Cells that are nothing but a name, which counts beside or above what only people have.</summary>
internal static partial class BareNames
{
    /// <summary>Of five names, with no blank between them.</summary>
    private const int MostCharacters = 16;

    /// <param name="isLabelled">Whether a role stands above them, under which a name needs no known surname.</param>
    public static IEnumerable<PersonToken> In(Line line, bool isLabelled)
    {
        foreach (Match match in BareName().Matches(line.Text))
        {
            var name = match.Groups["chinese"];
            if (name.Success && (isLabelled ? AnalystNames.MayBeChineseName(name.Value) : AnalystNames.IsChineseName(name.Value))) yield return PersonToken.Name(line, name);
            var english = match.Groups["english"];
            if (!name.Success && english.Success && AnalystNames.IsEnglishName(english.Value) && StockCodes.Canonical(english.Value) is null && !IsBeforeCode(line.Text, english.Index + english.Length)) yield return PersonToken.Name(line, english);
        }
    }

    // A company of a table, with its code in one of the next two cells.
    private static bool IsBeforeCode(string text, int end) =>
        StockCodes.MayBeIn(text) && text[end..].Split('\t').Skip(1).Take(2).Any(cell => TableCells.Code().IsMatch(cell));

    /// <summary>Names in a line that is nothing but them, which only blanks part: 沈砚秋 陆知微.</summary>
    public static IEnumerable<PersonToken> Parted(Line line)
    {
        if (line.Text.Length is < 4 or > MostCharacters || !line.Text.All(TextFolding.IsChinese)) return [];
        List<int> starts = [0, .. Enumerable.Range(1, line.Text.Length - 1).Where(line.IsParted), line.Text.Length];
        var names = starts.Zip(starts.Skip(1), (from, to) => (From: from, Length: to - from)).ToList();
        return names.Count > 1 && names.TrueForAll(name => AnalystNames.IsChineseName(line.Text.Substring(name.From, name.Length))) ? names.Select(name => PersonToken.Name(line, name.From, name.Length)) : [];
    }

    /// <summary>Whether a share stands beside them: those who hold the company are no people who write of it.</summary>
    public static bool AreBesideFigures(string text) => FigureBehind().IsMatch(text);

    /// <summary>Whether a code stands in brackets right below them, which only companies have.</summary>
    public static bool AreOverCode(IReadOnlyList<Line> lines, int index) => FilledLines.Beside(lines, index, 1) is { } below && StockCodes.MayBeIn(lines[below].Text) && CodeBelow().IsMatch(lines[below].Text);

    [GeneratedRegex(@"^\(?" + StockCodes.Pattern + @"\)?(?=$|\t)")]
    private static partial Regex CodeBelow();

    public static bool AreIn(string text) => BareName().IsMatch(text);

    public static bool AreLabelled(string text) => NameBehindLabel().IsMatch(text);

    /// <summary>Whether what only people have stands right below a line.</summary>
    public static bool ContactBelow(IReadOnlyList<Line> lines, int index)
    {
        var seen = 0;
        for (var next = index + 1; next < lines.Count && seen < 3; next++)
        {
            if (lines[next].IsBlank) continue;
            seen++;
            if (PersonContacts.AreIn(lines[next].Text) || PersonRoles.Alone(lines[next].Text) is not null) return true;
            if (lines[next].Text.Length > 60) return false;
        }
        return false;
    }

    [GeneratedRegex("(?:^|\\. )(?:(?:Lead |Research |Equity ){0,2}Analysts?|Authors?): ?[A-Z]|^(?:Analyst|Associate|RA) [A-Z][a-z]")]
    private static partial Regex NameBehindLabel();

    [GeneratedRegex(@"\t\d{1,2}\.\d{1,2}%?$")]
    private static partial Regex FigureBehind();

    [GeneratedRegex(@"(?:^|\t|^作者[:\t ]{1,2})(?<chinese>[\u4e00-\u9fff]{2,4}?)(?=[\t (/]|$|, ?(?:CFA|CPA|FRM|ACCA|PhD|博士)|[A-Z][a-z]|(?:首席|高级|资深|行业|证券){0,2}(?:分析师|分析员|研究员|研究助理|联系人)|执业|登记|投资咨询|一般从业|从业|资格|SAC|[SA]\d{4}|0\d{2,3}-\d{7})|(?:^|\t|(?:^|\t|\. )(?:Analysts?|Research Analysts?|Associates?|Contact|Strategists?|Economists?|Authors?): ?|(?:^|\t)(?:Analyst|Associate|RA) (?=[A-Z][a-z])|(?<=@[A-Za-z0-9.-]{4,40}\)(?:[,;] ?| ?\| ?)))(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?(?!(?:RA|Analyst|Associate) )(?<english>[A-ZÀ-Ý][A-Za-zÀ-ž'.-]{1,15}(?: [A-ZÀ-Ý][A-Za-zÀ-ž'.-]{0,15}?){1,3}?)(?=(?:,? ?(?:CFA|CPA|PhD|Ph\.D\.?|MD|ACA|AC)){0,2}(?: ?\*){0,2}(?:\t|$|, ?(?:[A-Z][A-Za-z&]{1,14} ){0,3}(?:Analyst|Associate|Strategist|Economist)| - [A-Z]{2,6}$|, (?=\(\d{3}\) \d{3}-\d{4})|, (?:Sr\. )?(?:Res(?:earch|\.) )?Assoc(?:iate|\.)|[ /|-]{1,3}\(?(?:(?:(?:Senior|Research|Equity|Lead) ){0,2}(?:Analyst|Associate|Strategist|Economist)(?![a-z])|\(?SFC|\([SA]\d{13}|\(?CE No|\(Reg\. ?No|\+\d|\(\+?\d{2,4}\) ?\d{3}|\(\d{3}-\d{3}-|\(?[A-Za-z0-9._-]{2,40}@)))")]
    private static partial Regex BareName();
}
