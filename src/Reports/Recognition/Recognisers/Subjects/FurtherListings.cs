using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>沧浪新能(300999.CH) in a line of its own further down, over the prices of the same company's other listing.</summary>
internal static partial class FurtherListings
{
    public static void Find(SubjectSearch search)
    {
        if (search.Findings.Subjects is not [{ Stock: { Name: { } name, Code: { } code } }]) return;
        // What a vendor calls SAPG.DE is listed as SAP GR.
        if (char.IsAsciiLetter(code[0]) && LoneCodes.In(search.Cover).Where(found => found.Code.Value.Contains(' ', StringComparison.Ordinal)).DistinctBy(found => found.Code.Value).ToList() is [var (at, listed)]
            && StockCodes.Canonical(listed.Value) is { } canonical && Exchanges.Of(canonical.Code) == Exchanges.Of(code)) search.Add(name, listed.Value, at.Evidence(listed.Index, listed.Length));
        foreach (var line in search.Cover)
        {
            if (!StockCodes.MayBeIn(line.Text) || NameAndCode().Match(line.Text) is not { Success: true } match || match.Groups["name"].Value != TextFolding.Plain(name)) continue;
            if (StockCodes.Canonical(match.Groups["code"].Value) is { } other && Exchanges.Of(other.Code) != Exchanges.Of(code)) search.Add(name, match.Groups["code"].Value, line.Evidence(0, match.Length));
        }
    }

    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fffA-Za-z0-9*·&'-]{2,14}) ?\((?<code>" + StockCodes.Pattern + @")\)$")]
    private static partial Regex NameAndCode();
}
