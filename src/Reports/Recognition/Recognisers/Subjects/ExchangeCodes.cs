using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>NSE code: HOOGHLY, whose label names the exchange.</summary>
internal static partial class ExchangeCodes
{
    private static readonly Words Exchanges = new("NSE", "ASX", "SGX", "LSE", "TSX");

    public static void Find(SubjectSearch search)
    {
        foreach (var line in search.Document.Cover)
        {
            if (!Exchanges.AreIn(line.Text) || ExchangeCode().Match(line.Text) is not { Success: true } match) continue;
            var code = match.Groups["code"];
            search.Add(search.Names.Of([code.Value]), $"{match.Groups["exchange"].Value}: {code.Value}", line.Evidence(code.Index, code.Length));
            return;
        }
    }

    [GeneratedRegex(@"(?:^|[\t|])(?<exchange>NSE|ASX|SGX|LSE|TSX) (?:[Cc]ode|[Ss]ymbol|[Tt]icker|SYMBOL|CODE)[:\t ]{1,3}(?<code>[A-Z][A-Z0-9&]{1,9})(?=$|[\t |/])")]
    private static partial Regex ExchangeCode();
}
