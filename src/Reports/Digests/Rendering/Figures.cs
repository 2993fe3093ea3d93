using System.Globalization;

namespace Reports.Digests.Rendering;

/// <summary>Numbers and days as both languages print them.</summary>
internal static class Figures
{
    public static string Price(decimal price) => price.ToString("#,0.####", CultureInfo.InvariantCulture);

    public static string Percent(decimal percent) => percent.ToString("+0.#'%';−0.#'%';0'%'", CultureInfo.InvariantCulture);

    /// <summary>A span of returns, open where it has no bound; null where it has neither.</summary>
    public static string? Range(decimal? lower, decimal? upper) => (lower, upper) switch
    {
        ({ } from, { } to) => $"{Percent(from)} – {Percent(to)}",
        ({ } from, null) => $"≥ {Percent(from)}",
        (null, { } to) => $"≤ {Percent(to)}",
        _ => null,
    };

    /// <summary>What a number was and is, and by how much it grew.</summary>
    public static string Move(decimal before, decimal now, string unit) =>
        $"{Price(before)} → {Price(now)}{unit}{(before > 0 ? $" ({Percent((now / before - 1) * 100)})" : "")}";

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
