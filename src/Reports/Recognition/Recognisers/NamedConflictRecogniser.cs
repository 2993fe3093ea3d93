using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers;

/// <summary>Conflicts whose sentence ends in the names of companies: … an investment banking client of the firm: Lanternhall Games.</summary>
internal sealed partial class NamedConflictRecogniser : IRecogniser
{
    private const int FewestLetters = 3;

    public void Recognise(Document document, Findings findings)
    {
        if (findings.Subjects.Count == 0) return;
        foreach (var line in document.FlowingDisclosures)
        {
            if (!line.Text.Contains(':', StringComparison.Ordinal) || NamesBehind().Match(line.Text) is not { Success: true } match) continue;
            if (ConflictWords.Read(line.Text[..match.Index]) is not var (relation, status)) continue;
            foreach (var (stock, _) in findings.Subjects)
            {
                if (match.Groups["name"].Captures.FirstOrDefault(name => IsNameOf(stock, name.Value)) is { } named)
                    findings.AddConflict(new Conflict(stock, relation, status, line.Evidence(named.Index, named.Length)));
            }
        }
    }

    // Corning Inc. and Corning (US$121.28) are one company.
    private static bool IsNameOf(Stock stock, string printed)
    {
        var (one, other) = (Bare(stock.Name ?? ""), Bare(printed));
        if (one.Length < FewestLetters || other.Length < FewestLetters) return false;
        return one.StartsWith(other, StringComparison.OrdinalIgnoreCase) && EndsWord(one, other.Length) || other.StartsWith(one, StringComparison.OrdinalIgnoreCase) && EndsWord(other, one.Length);
    }

    private static bool EndsWord(string text, int at) => at == text.Length || !char.IsAsciiLetter(text[at]);

    private static string Bare(string name) => LegalForm().Replace(name, "").Trim(' ', '.', ',');

    [GeneratedRegex(@": ?(?<name>[^:,;()]{2,60})(?:\([^()]{1,40}\))?(?:[,;] ?(?<name>[^:,;()]{2,60})(?:\([^()]{1,40}\))?){0,11}$")]
    private static partial Regex NamesBehind();

    [GeneratedRegex(@"\([^()]*\)|(?<=\w)[, ]+(?:Inc|Corp|Corporation|Company|Co|Ltd|Limited|Group|Holdings?|plc|PLC|AG|SE|N\.V|S\.A)\b\.?")]
    private static partial Regex LegalForm();
}
