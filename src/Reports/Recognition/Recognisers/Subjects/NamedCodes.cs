using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>华岭软件（688123.SH）, Vellichor Data (VLCR US): a name and its code behind it, or before it, that stand by themselves.</summary>
internal static partial class NamedCodes
{
    public static void Find(SubjectSearch search)
    {
        foreach (var line in search.Head)
        {
            if (!HasCode(line.Text)) continue;
            foreach (Match match in NamedCode().Matches(line.Text)) Add(search, line, match);
            if (search.Findings.Subjects.Count == 0 && CodeThenName().Match(line.Text) is { Success: true } reversed)
                search.Add(CompanyNames.Printed(line, reversed), reversed.Groups["code"].Value, line.Evidence(reversed.Index, reversed.Length));
        }
    }

    public static bool HasCode(string text) => (StockCodes.MayBeIn(text) && AnyCode().IsMatch(text)) || BracketedNumber().IsMatch(text);

    public static void Add(SubjectSearch search, Line line, Match match)
    {
        var (name, code, subjects) = (match.Groups["name"], match.Groups["code"], search.Findings.Subjects);
        var printed = line.Printed(name.Index, name.Length);
        if (!StandsAlone(line, match) || CompanyNames.IsNone(printed)) return;
        // Reuters and Bloomberg side by side: the name stands elsewhere.
        if (StockCodes.Canonical(printed) is not null || StockCodes.Canonical(code.Value)?.Code.StartsWith(printed.TrimEnd(',') + ".", StringComparison.Ordinal) == true) printed = search.Names.Of([code.Value]) ?? printed;
        // Another company's code further down is a peer, not a subject.
        if (subjects.Count > 0 && !IsSameCompany(subjects[0].Stock.Name, printed)) return;
        if (!search.Add(printed, code.Value, line.Evidence(name.Index, match.Index + match.Length - name.Index))) return;
        // Further listings in the same brackets.
        var behind = code.Index + code.Length;
        foreach (Match other in AnyCode().Matches(line.Text[behind..(match.Index + match.Length)]))
            search.Add(printed, other.Value, line.Evidence(behind + other.Index, other.Length));
    }

    // In a running sentence a code only mentions; at the head it names. A title may go on behind a colon.
    private static bool StandsAlone(Line line, Match match)
    {
        var end = match.Index + match.Length;
        return Before().IsMatch(line.Text[..match.Groups["name"].Index]) && (After().IsMatch(line.Text[end..]) || line.IsParted(end));
    }

    private static bool IsSameCompany(string? one, string? other) =>
        one is not null && other is not null && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase)
            || one.Split(' ')[0].Equals(other.Split(' ')[0], StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(CompanyNames.BeforeCode + @"(?:\(?-?(?:U|W|SW|S|B|H|A)\)?)?[ \t]?(?:[(\[] ?(?<code>" + StockCodes.Pattern + @"|\d{6})(?:[,/;、 ][^()\[\]]{0,24})?[)\]]|[\t |·/]?(?<code>" + StockCodes.Pattern + @"))")]
    public static partial Regex NamedCode();

    [GeneratedRegex(@"^(?<code>" + StockCodes.Pattern + @")(?:[ \t]?(?<name>[\u4e00-\u9fff][\u4e00-\u9fffA-Z]{1,8})| ?\| ?(?<name>[A-Z][A-Za-z0-9&.' -]{2,40}))$")]
    private static partial Regex CodeThenName();

    [GeneratedRegex(@"^(?:|.*[\t|●/·>—-]|.{0,10}(?:首次覆盖|再论|公司研究|公司深度)[:]?|(?:[A-Za-z ]{0,20}:))\s*$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:[^\t]{0,6}(?:$|\t)|[\t|/:●—-]| ?[" + "首次公司深度" + @"]|.{0,16}(?:报告|覆盖|研究|点评|跟踪)|\s*" + RatingTerms.WithRisk + ")")]
    private static partial Regex After();

    [GeneratedRegex(StockCodes.Pattern)]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"[(\[] ?\d{6}")]
    private static partial Regex BracketedNumber();
}
