using Reports.Coverage;

namespace Functions;

/// <summary>The latest rating of an industry by each firm, newest first.</summary>
/// <param name="Consensus">Of those that have not lapsed.</param>
internal sealed record IndustryView(string? Industry, CoverageStatus Status, Consensus Consensus, IReadOnlyList<Standing> Ratings)
{
    public static IndustryView Of(CoverageView coverage) =>
        new(coverage.Standings[0].Rating.Industry, coverage.Status, coverage.Consensus, coverage.Standings);
}
