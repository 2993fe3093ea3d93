using Reports.Model;
using Reports.Storage;

namespace Reports.Coverage;

/// <summary>One firm's latest rating, by its own definition.</summary>
/// <param name="Definition">The percent, horizon and benchmark that the report's own scale gives the term; null where it prints none.</param>
/// <param name="Conflicts">What the same report discloses of the firm and the stock.</param>
/// <param name="HasConflict">Whether it discloses anything.</param>
/// <param name="Lapsed">Too old to count.</param>
public sealed record Standing(RatingEvent Rating, RatingDefinition? Definition, IReadOnlyList<string> Conflicts, bool HasConflict, bool Lapsed)
{
    public static Standing? Of(Lineage lineage, DateOnly current) => lineage.Latest is { } latest
        ? new(latest.Rating!.After(lineage.Before(latest)), latest.Definition, latest.Conflicts, latest.Conflicts.Count > 0, latest.EffectiveOn < current)
        : null;
}
