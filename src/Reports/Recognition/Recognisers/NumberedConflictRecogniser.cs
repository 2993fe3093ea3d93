using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Conflicts by number: a checklist names a company with the numbers that apply to it, and a legend says what each means.</summary>
internal sealed partial class NumberedConflictRecogniser : IRecogniser
{
    private const int LinesOfMeaning = 5;

    public void Recognise(Document document, Findings findings)
    {
        var stocks = findings.Subjects.Select(subject => subject.Stock).Concat(findings.StockRatings.Select(rating => rating.Stock)).Where(stock => stock.Code is not null).DistinctBy(stock => stock.Code).ToList();
        if (stocks.Count == 0) return;
        var lines = document.Disclosures;
        var applying = lines.Select(line => (Line: line, Match: Checked().Match(line.Text))).Where(found => found.Match.Success).ToList();
        if (applying.Count == 0) return;
        var legend = Legend(lines);
        foreach (var (line, match) in applying)
        {
            var stock = stocks.Find(stock => line.Text.Split('\t').Any(cell => StockCodes.Canonical(cell)?.Code == stock.Code || cell.Equals(stock.Name, StringComparison.OrdinalIgnoreCase)));
            if (stock is null) continue;
            foreach (Capture number in match.Groups["number"].Captures)
            {
                if (legend.TryGetValue(int.Parse(number.Value, CultureInfo.InvariantCulture), out var meaning))
                    findings.AddConflict(new Conflict(stock, meaning.Relation, meaning.Status, line.Evidence(number.Index, number.Length)));
            }
        }
    }

    private static Dictionary<int, (string Relation, ConflictStatus Status)> Legend(IReadOnlyList<Line> lines)
    {
        Dictionary<int, (string, ConflictStatus)> legend = [];
        for (var index = 0; index < lines.Count; index++)
        {
            if (Meaning().Match(lines[index].Text) is not { Success: true } match) continue;
            var rest = lines.Skip(index + 1).Take(LinesOfMeaning).TakeWhile(line => !line.IsBlank && !Meaning().IsMatch(line.Text)).Select(line => line.Text);
            var text = string.Join(' ', rest.Prepend(match.Groups["text"].Value)).Replace("- ", "-", StringComparison.Ordinal);
            var end = SentenceEnd().Match(text);
            if (ConflictWords.Read(end.Success ? text[..end.Index] : text) is { } meaning)
                legend.TryAdd(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), meaning);
        }
        return legend;
    }

    // Behind the last column, or behind the name in the first.
    [GeneratedRegex(@"\t(?<number>\d{1,2})(?:, ?(?<number>\d{1,2}))*$|^[A-Z][A-Za-z&.' -]{2,40}[A-Za-z.] (?<number>\d{1,2})(?:, ?(?<number>\d{1,2}))*\t")]
    private static partial Regex Checked();

    [GeneratedRegex(@"^\(?(?<number>\d{1,2})[.)]?[\s\t](?<text>[A-Z\u4e00-\u9fff].{20,})$")]
    private static partial Regex Meaning();

    [GeneratedRegex(@"[a-z)]\.(?= |$)|。")]
    private static partial Regex SentenceEnd();
}
