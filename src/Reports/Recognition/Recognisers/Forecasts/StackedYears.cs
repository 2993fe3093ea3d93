using Reports.Documents;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>
/// A table that extraction has printed column by column: the labels below each other, and further down each year over as many numbers.
/// Where the counts differ, nothing says which number is whose.
/// </summary>
internal static class StackedYears
{
    private const int FewestRows = 4;
    private const int FewestYears = 2;
    private const int LongestLabel = 28;

    /// <summary>Lines from the labels to the years.</summary>
    private const int Reach = 24;

    public static void Read(Document document, Findings findings)
    {
        var lines = document.Content;
        for (var index = 0; index < lines.Count; index++)
        {
            var years = Years(lines, index);
            if (years.Count < FewestYears) continue;
            index = years[^1].Numbers[^1];
            if (FiscalYears.Of(lines[years[^1].Year].Text) is not [.., 'E' or 'F'] || Labels(lines, years[0].Year, years[0].Numbers.Count) is not var (labels, beside)) continue;
            if (beside is not null) years.Insert(0, beside);
            foreach (var (year, numbers) in years)
            {
                foreach (var (label, number) in labels.Zip(numbers))
                {
                    if (Metrics.Of(lines[label].Text) is ({ } metric, var unit))
                        ForecastCells.Add(findings, findings.Subjects[0].Stock, metric, FiscalYears.Of(lines[year].Text)!, unit, new Cell(lines[number], 0, lines[number].Text.Length));
                }
            }
        }
    }

    // Years in their order, each over as many numbers as the first.
    private static List<Column> Years(IReadOnlyList<Line> lines, int index)
    {
        List<Column> years = [];
        while (index < lines.Count && FiscalYears.Alone().IsMatch(lines[index].Text))
        {
            List<int> numbers = [.. Enumerable.Range(index + 1, lines.Count - index - 1).TakeWhile(at => StackedRows.Number().IsMatch(lines[at].Text) && !FiscalYears.Alone().IsMatch(lines[at].Text))];
            var isNext = years.Count == 0 ? numbers.Count >= FewestRows : numbers.Count == years[0].Numbers.Count && string.CompareOrdinal(FiscalYears.Of(lines[index].Text), FiscalYears.Of(lines[years[^1].Year].Text)) > 0;
            if (!isNext) break;
            years.Add(new Column(index, numbers));
            index = numbers[^1] + 1;
            while (index < lines.Count && lines[index].IsBlank) index++;
        }
        return years;
    }

    // What stands nearest above the years, but for the source and the foot of the page: labels alone, or each with the number of the first year.
    private static (List<int> Labels, Column? Beside)? Labels(IReadOnlyList<Line> lines, int before, int rows)
    {
        for (var last = before - 1; last >= rows && last >= before - Reach; last--)
        {
            if (IsLabel(lines[last].Text) && Take(last, 1) is { } alone) return (alone, null);
            if (StackedRows.Number().IsMatch(lines[last].Text) && Take(last - 1, 2) is { } mixed)
                return FiscalYears.Alone().IsMatch(lines[mixed[0] - 1].Text) ? (mixed, new Column(mixed[0] - 1, mixed.ConvertAll(label => label + 1))) : null;
        }
        return null;

        List<int>? Take(int last, int step)
        {
            var first = last - ((rows - 1) * step);
            if (first < 1) return null;
            List<int> labels = [.. Enumerable.Range(0, rows).Select(row => first + (row * step))];
            return labels.TrueForAll(label => IsLabel(lines[label].Text)) && (step == 1 || labels.TrueForAll(label => StackedRows.Number().IsMatch(lines[label + 1].Text)))
                && Metrics.Of(lines[first].Text).Metric is not null && Metrics.Of(lines[first - 1].Text).Metric is null
                ? labels : null;
        }
    }

    private static bool IsLabel(string text) => text.Length is > 1 and < LongestLabel && text.Any(char.IsLetter) && !StackedRows.Number().IsMatch(text) && !FiscalYears.Alone().IsMatch(text) && !text.Contains(':', StringComparison.Ordinal) && !text.Contains('。', StringComparison.Ordinal);

    private sealed record Column(int Year, List<int> Numbers);
}
