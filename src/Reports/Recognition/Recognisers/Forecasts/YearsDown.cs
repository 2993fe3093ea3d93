using Reports.Documents;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>Years in the first column under a row of metrics.</summary>
internal static class YearsDown
{
    public static bool Read(Table table, Findings findings)
    {
        // Quarters stand before their year.
        if (table.Rows.Any(QuarterGrid.AreQuarters)) return false;
        if (table.Rows.FirstOrDefault(row => row.Cells.Count(cell => Metrics.Of(cell.Text).Metric is not null) > 1) is not { } header) return false;
        var metrics = header.Cells.Select(cell => Metrics.Of(cell.Text)).ToList();
        if (!table.Rows.Skip(1).Any(row => FiscalYears.Alone().IsMatch(row[0]) && FiscalYears.Of(row[0]) is [.., 'E' or 'F'])) return false;
        foreach (var row in table.Rows.Skip(1).Where(row => row.Cells.Count == header.Cells.Count && FiscalYears.Alone().IsMatch(row[0])))
        {
            for (var column = 1; column < header.Cells.Count; column++)
            {
                if (metrics[column] is ({ } metric, var unit)) ForecastCells.Add(findings, findings.Subjects[0].Stock, metric, FiscalYears.Of(row[0])!, unit, row.Cells[column]);
            }
        }
        return true;
    }
}
