using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers.Risks;

/// <summary>What each item of a list warns of, without its number, its side and the sentences that explain it.</summary>
internal static partial class RiskList
{
    private const int LongestRisk = 120;

    public static void Read(Line line, int start, int length, Findings findings, bool isCutOff = false)
    {
        if (SentenceOf(line.Text.AsSpan(start, length)) is { } sentence) length = sentence;
        var items = RiskSeparators.Items(line.Text, start, length).ToList();
        foreach (var (from, extent) in isCutOff ? items[..^1] : items)
        {
            var item = line.Text.Substring(from, extent);
            var lead = RiskSection.ListNumber().Match(item) is { Success: true } number ? number.Length : RiskSeparators.Side().Match(item).Length;
            lead += OwnLead().Match(item[lead..]).Length;
            var (at, size) = (from + lead, extent - lead);
            // Sentences that explain it stand behind.
            if (FullSentence().Match(line.Text, at, size) is { Success: true } named && named.Index - at is > 4 and < LongestRisk) size = named.Index + 1 - at;
            var text = Conjunction().Replace(line.Printed(at, size).TrimEnd('。', '；', ';', '.', '，', ',', '、', ' '), "");
            if (text.Length is < 2 or > LongestRisk || (text.Length == 2 && !text.All(char.IsAsciiLetterUpper)) || text.Contains('\t', StringComparison.Ordinal) || !text.Any(char.IsLetter) || Boilerplate().IsMatch(text)) continue;
            // Of the column beside it.
            if (findings.Analysts.Exists(analyst => text.Contains(analyst.Name, StringComparison.Ordinal))) continue;
            if (text[^1] is ':' || findings.Risks.Exists(known => known.Text == text)) continue;
            findings.Risks.Add(new Risk(text, line.Evidence(at, size)));
        }
    }

    // A, B, and C. What else the paragraph says is no part of the series.
    private static int? SentenceOf(ReadOnlySpan<char> list)
    {
        if (!char.IsAscii(list[0]) || list.Contains(';') || RiskSeparators.Numbered().Count(list) > 1) return null;
        foreach (var end in FullSentence().EnumerateMatches(list)) return list[..end.Index].Contains(',') ? end.Index + 1 : null;
        return null;
    }

    // 本报告基于历史数据,存在 before the risk.
    [GeneratedRegex("^(?:本报告|报告|本文|模型)[^;。]{2,24}存在(?=[^;。]{2,40}风险)|^存在(?=[^;。]{4})")]
    private static partial Regex OwnLead();

    [GeneratedRegex(@"[a-z)]\. [A-Z]")]
    public static partial Regex FullSentence();

    [GeneratedRegex(@"[,;]? and$|(?<=[\u4e00-\u9fff]{4})等(?:风险(?:因素)?)?$")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"详见|请参阅|^(?:包括|如下|等)$|[Rr]isks? (?:are|include)$|投资需谨慎|版权所有|有限(?:责任)?公司|请务必|敬请|《|(?<![A-Za-z])(?:Pty|Pte|Co\.,?) Ltd|(?<![A-Za-z])(?:Limited|LLP|LLC|plc)[.]?$")]
    private static partial Regex Boilerplate();
}
