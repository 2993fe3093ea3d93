using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.People;

/// <summary>Labels of roles, and the names behind them.</summary>
internal static partial class PersonRoles
{
    private static readonly Words RoleWords = new("Assoc", "分析师", "分析员", "助理", "研究员", "研究支持", "联系人", "首席", "nalyst", "ssociate", "NALYST", "SSOCIATE", "Head ", "trategist", "conomist", "RA ", "AC");

    /// <param name="heads">Whether no person's name stands right above, under which a role would be that person's.</param>
    public static void Add(Line line, List<PersonToken> tokens, bool heads)
    {
        if (!RoleWords.AreIn(line.Text)) return;
        foreach (Match match in RoleThenName().Matches(line.Text))
        {
            var role = Of(match.Groups["role"].Value);
            tokens.Add(new PersonToken(PersonTokenKind.Role, match.Index, 0, "", role));
            foreach (Capture name in match.Groups["name"].Captures)
            {
                if (name.Index == match.Groups["name"].Captures[0].Index ? AnalystNames.MayBeChineseName(name.Value) : AnalystNames.IsChineseName(name.Value)) tokens.Add(PersonToken.Name(line, name));
            }
        }
        if (!tokens.Exists(token => token.Kind == PersonTokenKind.Name)) AddParted(line, tokens);
        if (!tokens.Exists(token => token.Kind == PersonTokenKind.Name) && !NameThenRole().Matches(line.Text).Any(found => AnalystNames.MayBeChineseName(found.Groups["name"].Value)) && RoleAlone().Match(line.Text) is { Success: true } alone)
            tokens.Add(new PersonToken(PersonTokenKind.Role, alone.Index, 0, "", Of(alone.Groups["role"].Value)));
        if (EnglishLabel().IsMatch(line.Text) || (heads && line.Text is "Analyst" or "ANALYST")) tokens.Add(new PersonToken(PersonTokenKind.Role, 0, 0, "", AnalystRole.Analyst));
    }

    // 分析师:沈砚秋 before the text of another column, and 沈砚秋 before 消费行业分析师: only a blank parts them.
    private static void AddParted(Line line, List<PersonToken> tokens)
    {
        foreach (Match match in RoleThenText().Matches(line.Text).Concat(NameThenField().Matches(line.Text)))
        {
            var name = match.Groups["name"];
            var length = Enumerable.Range(2, 2).FirstOrDefault(length => line.IsParted(name.Index + length));
            if (length == 0 || Enumerable.Range(1, length - 1).Any(at => line.IsParted(name.Index + at)) || !AnalystNames.IsChineseName(name.Value[..length])) continue;
            tokens.AddRange([new PersonToken(PersonTokenKind.Role, match.Index, 0, "", Of(match.Groups["role"].Value)), PersonToken.Name(line, name.Index, length)]);
        }
    }

    /// <summary>A role that stands by itself, beside a name or under it; null where there is none.</summary>
    public static string? Alone(string text) => RoleWords.AreIn(text) && RoleLine().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The roles in the cells of a line, where each of several cells is one.</summary>
    public static IReadOnlyList<AnalystRole> SideBySide(string text) =>
        text.Split('\t') is { Length: > 1 } cells && Array.TrueForAll(cells, cell => Alone(cell) is not null) ? [.. cells.Select(Of)] : [];

    /// <summary>Names with their roles in brackets, several in one line, or with the AC of those who certify as analysts.</summary>
    public static IEnumerable<(string Name, AnalystRole Role)> Behind(string text) =>
        RoleWords.AreIn(text) ? NameWithRole().Matches(text).Select(match => (match.Groups["name"].Value, Of(match.Groups["role"].Value))) : [];

    public static AnalystRole Of(string label) =>
        label.Contains("联系人", StringComparison.Ordinal) ? AnalystRole.Contact
        : label.Contains("助理", StringComparison.Ordinal) || label.Contains("支持", StringComparison.Ordinal) || label.Contains("ssoc", StringComparison.OrdinalIgnoreCase) || label.StartsWith("RA", StringComparison.Ordinal) ? AnalystRole.Associate
        : AnalystRole.Analyst;

    private const string RoleLabel = @"(?<role>(?:证券|首席|行业|高级|资深|报告|研究|联席|特邀|宏观|策略|固收|固定收益|量化|金融工程|金工|经济)*(?:分析师|分析员|研究助理|研究员|研究支持|联系人|助理分析师|助理|(?<=策略|宏观|行业|固收|量化|金工)首席|经济学家))(?:\(?SAC\)?|姓名)?";

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])" + RoleLabel + @"[:\t ]{0,3}(?!\S{0,6}(?:分析师|研究员|助理|联系人))(?<name>[\u4e00-\u9fff]{2,4})(?:[、,/\t ]{1,2}(?!\S{0,6}(?:分析师|研究员|助理|联系人))(?<name>[\u4e00-\u9fff]{2,4}))*(?=[\t :,(/|A-Za-z\d]|$|执业|登记|证书|投资咨询|一般从业|从业|资格|电话|邮箱|SAC)")]
    private static partial Regex RoleThenName();

    [GeneratedRegex(@"(?:^|\t)" + RoleLabel + @":(?<name>[\u4e00-\u9fff]{4})")]
    private static partial Regex RoleThenText();

    [GeneratedRegex(@"(?:^|\t)(?=(?<name>[\u4e00-\u9fff]{4}))[\u4e00-\u9fff]{4,9}(?<role>分析师|分析员|研究员)(?=$|\t)")]
    private static partial Regex NameThenField();

    [GeneratedRegex(@"(?:^|\t)" + RoleLabel + @"[: ]{0,2}(?=$|\t)")]
    private static partial Regex RoleAlone();

    [GeneratedRegex(@"(?:^|\t)(?<name>[\u4e00-\u9fff]{2,4})\((?<role>(?:首席|高级|资深|行业|证券|助理){0,2}(?:分析师|分析员|研究员|研究助理|联系人))\)|(?:^|\t)(?<name>[A-Z][A-Za-z.'-]{1,15}(?: [A-Z][A-Za-z.'-]{0,15}){1,3}) \((?<role>(?:Senior |Research )?(?:Analyst|Associate))\)|(?:^|\t)(?<name>[A-Z][A-Za-z.'-]{1,15}(?: [A-Z][A-Za-z.'-]{0,15}?){1,3}) ?(?<role>AC)(?=$|\t)")]
    private static partial Regex NameWithRole();

    [GeneratedRegex(@"^(?:(?:Lead |Research |Equity ){0,2}Analysts:?|Analyst:|(?:RESEARCH |EQUITY ){0,2}ANALYSTS:?|ANALYST:|(?:Research )?Analyst\(s\):?|(?:RESEARCH )?ANALYST\(S\):?)$")]
    private static partial Regex EnglishLabel();

    [GeneratedRegex(@"(?:^|\t)(?<name>[\u4e00-\u9fff]{2,4}?)\t{0,2}(?:首席|高级|资深|行业|证券|报告|[\u4e00-\u9fff]{2,4}首席)?(?:分析师|分析员|研究员|研究助理|联系人)(?=$|\t)")]
    private static partial Regex NameThenRole();

    [GeneratedRegex(@"(?:^|\t|, ?|\| ?| - )(?:(?:Sr\. )?(?:[A-Z][A-Za-z]{2,13} ){0,3}(?:Research )?Analyst|(?:Sr\. )?Res\. (?:Assoc|Analyst)|(?:[A-Z][A-Za-z&]{1,11} ){0,3}(?:Strategist|Economist)|(?:[A-Z][A-Za-z]{2,13} ){1,4}Associate|(?:Global |Regional )?Head (?:of )?.{3,50}|(?:Research )?Associate|(?:(?:SENIOR|EQUITY|RESEARCH|LEAD) ){0,2}(?:ANALYST|ASSOCIATE)(?=$|\t)|Analyst, .{3,40})(?![a-z])|^(?:RA|Analyst|Associate) (?=[A-Z][a-z])|(?:^|\t|\. )(?:Analysts?|Research Analysts?|Associates?): ?(?=[A-Z])|(?:^|[\t(])(?![\u4e00-\u9fff]{2,4}[:])[\u4e00-\u9fff/]{0,10}(?:分析师|分析员|研究员|研究助理|联系人)(?=\)?(?:$|\t))")]
    private static partial Regex RoleLine();
}
