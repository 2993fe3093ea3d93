namespace Reports.Model;

/// <param name="Metric"><c>EPS</c>, <c>PE</c>, <c>PB</c>, <c>revenue</c>, <c>netProfit</c>, <c>ROE</c>, <c>EVEBITDA</c> …</param>
/// <param name="Period">As printed, with its year: <c>2023A</c>, <c>2024E</c>.</param>
/// <param name="Unit">Such as <c>CNY</c>, <c>CNY million</c>, <c>x</c>, <c>%</c>; null where not printed.</param>
public sealed record Forecast(Stock Stock, string Metric, string Period, decimal Value, string? Unit, Evidence? Evidence);
