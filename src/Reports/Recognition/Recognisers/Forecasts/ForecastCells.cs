using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers.Forecasts;

/// <summary>A cell's number as a forecast.</summary>
internal static class ForecastCells
{
    public static void Add(Findings findings, Stock stock, string metric, string period, string? unit, Cell cell)
    {
        if (TableCells.Number().Match(cell.Text) is not { Success: true } match) return;
        var value = Money.Parse(match.Groups["value"].Value.TrimStart('+'));
        if (cell.Text.StartsWith('(') && cell.Text.EndsWith(')')) value = -value;
        findings.AddForecast(new Forecast(stock, metric, period, value, unit, cell.Evidence));
    }
}
