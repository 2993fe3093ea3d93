using Reports.Documents;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>Old and New under each year: what was forecast before stands beside what is now, which alone is taken.</summary>
internal static class RevisedForecasts
{
    public static void Read(Table table, int years, int end, Findings findings)
    {
        var sides = years + 1;
        if (sides >= end || NewByYear(table.Rows[years], table.Rows[sides]) is not { } columns) return;
        foreach (var row in table.Rows.Take(end).Skip(sides + 1).Where(row => row.Cells.Count == table.Rows[sides].Cells.Count))
        {
            if (Metrics.Of(row[0]) is not ({ } metric, var unit)) continue;
            foreach (var (column, period) in columns) ForecastCells.Add(findings, findings.Subjects[0].Stock, metric, period, unit, row.Cells[column]);
        }
    }

    // Old and New under each year: the year of each new column, and of those that stand alone.
    private static Dictionary<int, string>? NewByYear(Row years, Row sides)
    {
        if (!ChangeColumns.AreUnderYears(sides)) return null;
        Dictionary<int, string> columns = [];
        string? year = null;
        for (var column = 1; column < Math.Max(years.Cells.Count, sides.Cells.Count); column++)
        {
            year = FiscalYears.Of(years[column]) ?? year;
            if (year is not null && (ChangeColumns.IsNew(sides[column]) || !ChangeColumns.IsOne(sides[column]))) columns[column] = year;
        }
        return columns.Count > 0 && columns.Values.Distinct().Count() == columns.Count && columns.Count == years.Cells.Count(cell => FiscalYears.Of(cell.Text) is not null) ? columns : null;
    }
}
