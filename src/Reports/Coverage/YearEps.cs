namespace Reports.Coverage;

/// <summary>What firms expect a stock to earn a share in one year; each firm's newest figure for that year.</summary>
public sealed record YearEps(int Year, IReadOnlyList<Spread> Spreads)
{
    public static IReadOnlyList<YearEps> Of(IEnumerable<IReadOnlyList<Opinion>> currentByFirm) =>
    [
        .. currentByFirm
            .SelectMany(opinions => opinions.SelectMany(opinion => opinion.Eps).DistinctBy(forecast => forecast.Year))
            .GroupBy(forecast => forecast.Year)
            .OrderBy(year => year.Key)
            .Select(year => new YearEps(year.Key, Spread.Of(year, forecast => forecast.Unit, forecast => forecast.Value))),
    ];
}
