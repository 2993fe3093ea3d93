using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>A table of which each cell is a line of its own: the years, and below them each label with as many numbers.</summary>
internal static partial class StackedRows
{
    private const int FewestYears = 3;
    private const int FewestRows = 3;

    public static void Read(Document document, Findings findings)
    {
        var lines = document.Content;
        for (var index = 0; index < lines.Count; index++)
        {
            var years = Count(lines, index, line => FiscalYears.Alone().IsMatch(line.Text));
            if (years >= FewestYears && FiscalYears.Of(lines[index + years - 1].Text) is [.., 'E' or 'F']) ReadBelow(lines, index, years, findings);
            index += years;
        }
    }

    private static void ReadBelow(IReadOnlyList<Line> lines, int first, int years, Findings findings)
    {
        var labels = Labels(lines, first + years, years);
        if (labels.Count < FewestRows) return;
        foreach (var label in labels)
        {
            if (Metrics.Of(lines[label].Text) is not ({ } metric, var unit)) continue;
            for (var column = 0; column < years; column++)
                ForecastCells.Add(findings, findings.Subjects[0].Stock, metric, FiscalYears.Of(lines[first + column].Text)!, unit, new Cell(lines[label + 1 + column], 0, lines[label + 1 + column].Text.Length));
        }
    }

    // One under the other as long as each has exactly its numbers.
    private static List<int> Labels(IReadOnlyList<Line> lines, int first, int years)
    {
        List<int> labels = [];
        for (var label = first; label + years < lines.Count && !Number().IsMatch(lines[label].Text) && Count(lines, label + 1, line => Number().IsMatch(line.Text)) == years; label += years + 1) labels.Add(label);
        return labels;
    }

    private static int Count(IReadOnlyList<Line> lines, int from, Predicate<Line> isOne)
    {
        var count = 0;
        while (from + count < lines.Count && isOne(lines[from + count])) count++;
        return count;
    }

    [GeneratedRegex(@"^(?:[-+]?\(?\d[\d,]{0,12}(?:\.\d{1,4})?\)?[%xX]?|-{1,2}|N/?[AM]|扭亏)$")]
    public static partial Regex Number();
}
