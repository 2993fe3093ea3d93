using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>Bloomberg / Reuters: GLW US / GLW.N in the data of the stock; the company's name is then the first line that can be one.</summary>
internal static partial class LabelledCodes
{
    private static readonly Words Labels = new("Bloomberg", "Reuters", "BBG", "RIC", "Ticker", "TICKER", "代码");

    public static void Find(SubjectSearch search)
    {
        foreach (var line in search.Document.Cover)
        {
            // Another listing stands right below, behind the same label.
            if (!Labels.AreIn(line.Text) || Labelled().Matches(line.Text) is not { Count: > 0 } labelled)
            {
                if (search.Findings.Subjects.Count > 0) return;
                continue;
            }
            var codes = labelled.SelectMany(match => match.Groups["code"].Captures).ToList();
            var name = search.Findings.Subjects.FirstOrDefault().Stock?.Name ?? NameBefore(search.Head, codes) ?? search.Names.Of([.. codes.Select(code => code.Value)]);
            foreach (var code in codes) search.Add(name, code.Value, line.Evidence(code.Index, code.Length));
        }
    }

    // Vellichor Data (VLCR), whose listing another label tells.
    private static string? NameBefore(List<Line> head, List<Capture> codes) =>
        head.Select(line => NamedTickers.NamedTicker().Match(line.Text))
            .FirstOrDefault(found => found.Success && codes.Exists(code => StockCodes.Canonical(code.Value)?.Code.StartsWith(found.Groups["ticker"].Value + ".", StringComparison.Ordinal) == true))?.Groups["name"].Value;

    [GeneratedRegex(@"(?:^|[\t|] ?)(?:Bloomberg|Reuters|BBG|RIC|Ticker|TICKER|股票代码|证券代码|代码)[A-Za-z /]{0,24}[:\t ]{1,3}(?:(?<code>" + StockCodes.Pattern + @"|(?<!\d)\d{6}(?![\d.]))[ /,;|]{0,3}){1,4}")]
    private static partial Regex Labelled();
}
