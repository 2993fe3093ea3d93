using System.Globalization;
using Reports.Model;

namespace Reports.Coverage;

/// <summary>Earnings a share that a report expects of one year.</summary>
public sealed record EpsForecast(int Year, decimal Value, string? Unit)
{
    /// <summary>Null where it is another metric, or no forecast: 2023A is known.</summary>
    public static EpsForecast? Of(Forecast forecast) =>
        forecast is { Metric: "EPS", Period.Length: >= 4 } && !forecast.Period.EndsWith('A')
        && int.TryParse(forecast.Period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new(year, forecast.Value, forecast.Unit)
            : null;
}
