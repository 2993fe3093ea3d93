using System.Globalization;

namespace Reports.Digests.Rendering;

/// <summary>Numbers and days as both languages print them.</summary>
internal static class Figures
{
    public static string Price(decimal price) => price.ToString("#,0.####", CultureInfo.InvariantCulture);

    public static string Percent(decimal percent) => percent.ToString("+0.#'%';−0.#'%';0'%'", CultureInfo.InvariantCulture);

    public static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
