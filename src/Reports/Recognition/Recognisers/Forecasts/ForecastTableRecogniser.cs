using Reports.Documents;
using Reports.Recognition.Recognisers.Stocks;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>
/// Forecasts from tables: rows of stocks under metrics by year, or, in a company report, rows of metrics under years, or years under metrics.
/// </summary>
internal sealed class ForecastTableRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        foreach (var table in document.Tables)
        {
            if (table.FirstLine >= document.Outline.DisclosuresStart) break;
            if (PeerTables.IsOne(table, findings)) continue;
            if ((StockTable.Of(table, findings) ?? StockTable.OfRated(table, findings)) is { } stocks) StockForecasts.Read(document, table, stocks, findings);
            else if (findings.Subjects.Count > 0 && (document.Outline.CoverEnd > table.FirstLine || (!HasSubject(findings) && IsStatement(table)))) CompanyForecasts.Read(document, table, findings);
        }
        if (findings.Subjects.Count == 0) FeaturedForecasts.Read(document, findings);
        if (findings.Subjects.Count > 0 && !HasSubject(findings)) StackedRows.Read(document, findings);
        if (findings.Subjects.Count > 0 && !HasSubject(findings)) StackedYears.Read(document, findings);
    }

    // Where the cover has no forecasts, the statements behind have them.
    private static bool HasSubject(Findings findings) => findings.Forecasts.Exists(forecast => forecast.Stock.Code == findings.Subjects[0].Stock.Code);

    // Parts of a business have sales and profits, but only the whole has earnings a share.
    private static bool IsStatement(Table table)
    {
        var metrics = table.Rows.SelectMany(row => row.Cells).Select(cell => Metrics.Of(cell.Text).Metric).Where(metric => metric is not null).ToHashSet();
        return metrics.Contains("EPS") && metrics.Count >= 4;
    }
}
