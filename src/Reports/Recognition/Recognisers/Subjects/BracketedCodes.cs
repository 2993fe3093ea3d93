using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>(9847 HK / HYMO.US): the listings of the company that is named before them or above.</summary>
internal static partial class BracketedCodes
{
    private const int LongestName = 40;

    public static void Find(SubjectSearch search)
    {
        var head = search.Head;
        for (var index = 0; index < head.Count && search.Findings.Subjects.Count == 0; index++)
        {
            if (!StockCodes.MayBeIn(head[index].Text) || Codes().Match(head[index].Text) is not { Success: true } match) continue;
            var name = CompanyNames.Printed(head[index], match) is { Length: > 1 } before ? before : index > 0 && FirstCell(head[index - 1]) is { Length: < LongestName } above ? above : null;
            foreach (Capture code in match.Groups["code"].Captures) search.Add(name, code.Value, head[index].Evidence(code.Index, code.Length));
        }
    }

    private static string FirstCell(Line line) => line.Printed(0, line.Text.IndexOf('\t', StringComparison.Ordinal) is var tab and > 0 ? tab : line.Text.Length);

    [GeneratedRegex(@"(?:^|\t)(?<name>[^()\t]{0,40}?) ?\( ?(?:(?<code>" + StockCodes.Pattern + @")[ /,;、|]{0,3}){1,4}\)(?=$|\t)")]
    private static partial Regex Codes();
}
