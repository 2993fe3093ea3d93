using Reports.Coverage;
using Reports.Model;

namespace Functions;

/// <summary>What the firms that cover a stock hold of it, each by its own definition.</summary>
/// <param name="Status">Whether there is a consensus, and if not, why.</param>
/// <param name="LapseDays">Ratings older than this do not count.</param>
/// <param name="Ratings">The latest rating of each firm, with what its term promises and where its report discloses a conflict; also those that have lapsed.</param>
/// <param name="Changes">What changed after <paramref name="Since"/>; null where that was not asked.</param>
internal sealed record ConsensusView(
    Stock? Stock,
    CoverageStatus Status,
    DateOnly AsOf,
    int LapseDays,
    Consensus Consensus,
    IReadOnlyList<Standing> Ratings,
    DateOnly? Since,
    IReadOnlyList<CoverageChange>? Changes)
{
    public static ConsensusView Of(CoverageView coverage, bool isNamed, DateOnly asOf, CoverageOptions options, DateOnly? since, IReadOnlyList<CoverageChange>? changes) => new(
        coverage.Standings.Select(standing => standing.Rating.Stock).FirstOrDefault(),
        coverage.Status is CoverageStatus.NoData && isNamed ? CoverageStatus.NotCovered : coverage.Status,
        asOf,
        options.LapseDays,
        coverage.Consensus,
        coverage.Standings,
        since,
        changes);
}
