namespace Reports.Coverage;

/// <summary>How far several firms' figures lie apart; those with one currency or unit only.</summary>
/// <param name="DispersionPct">Standard deviation in percent of the mean; null for a single figure, or around zero.</param>
public sealed record Spread(string? Currency, int Count, decimal Mean, decimal Median, decimal High, decimal Low, decimal? DispersionPct)
{
    /// <summary>Null of no figures: there is no mean of nothing.</summary>
    public static Spread? Of(string? currency, IEnumerable<decimal> figures)
    {
        decimal[] sorted = [.. figures.Order()];
        if (sorted.Length == 0) return null;
        var mean = sorted.Average();
        var median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        return new(currency, sorted.Length, Rounded(mean), Rounded(median), sorted[^1], sorted[0], Dispersion(sorted, mean));
    }

    /// <summary>One for each currency, the most used first.</summary>
    public static IReadOnlyList<Spread> Of<T>(IEnumerable<T> items, Func<T, string?> currency, Func<T, decimal?> figure) =>
    [
        .. items.Where(item => figure(item) is not null)
            .GroupBy(currency)
            .Select(group => Of(group.Key, group.Select(item => figure(item)!.Value))!)
            .OrderByDescending(spread => spread.Count).ThenBy(spread => spread.Currency, StringComparer.Ordinal),
    ];

    private static decimal? Dispersion(decimal[] figures, decimal mean)
    {
        if (figures.Length < 2 || mean == 0) return null;
        var relative = figures.Select(figure => (double)((figure - mean) / mean));
        var percent = Math.Sqrt(relative.Sum(distance => distance * distance) / (figures.Length - 1)) * 100;
        return percent < 1e9 ? Math.Round((decimal)percent, 2) : null;
    }

    private static decimal Rounded(decimal figure) => Math.Round(figure, 4);
}
