namespace Reports.Coverage;

/// <summary>All firms' opinions of one stock or industry as they stand on a day.</summary>
public sealed class CoverageView
{
    private readonly IReadOnlyList<Lineage> _firms;
    private readonly DateOnly _current;

    /// <param name="lapse">After how many days an opinion no longer counts.</param>
    public CoverageView(IEnumerable<Lineage> firms, DateOnly day, int lapse)
    {
        _firms = [.. firms.Where(firm => !firm.Opinions.IsEmpty)];
        _current = day.AddDays(-lapse);
        Standings =
        [
            .. _firms.Select(firm => Standing.Of(firm, _current)).OfType<Standing>()
                .OrderByDescending(standing => standing.Rating.EffectiveOn)
                .ThenBy(standing => standing.Rating.ReportId, StringComparer.Ordinal),
        ];
    }

    /// <summary>As they stood on a former day, by what was known at its end.</summary>
    public static CoverageView At(IEnumerable<Lineage> firms, AsOf asOf, int lapse) => new(firms.Select(firm => firm.At(asOf)), asOf.Day, lapse);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Standing> Standings { get; }

    public CoverageStatus Status => _firms.Count == 0 ? CoverageStatus.NoData
        : Standings.Count == 0 ? CoverageStatus.NotCovered
        : Standings.All(standing => standing.Lapsed) ? CoverageStatus.Stale
        : CoverageStatus.Ok;

    public Consensus Consensus => Consensus.Of(
        Standings, YearEps.Of(_firms.Select(firm => firm.Opinions.Where(opinion => opinion.EffectiveOn >= _current).ToList())));
}
