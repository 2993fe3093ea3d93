using Reports.Coverage;
using Reports.Model;

namespace Reports.Storage;

/// <summary>What the same report says beside a rating.</summary>
/// <param name="Definition">What the term promises by the report's own scale; null where it prints none.</param>
/// <param name="Conflicts">What it discloses of the firm and the stock: <c>investmentBanking</c>, <c>holding</c> …</param>
/// <param name="Eps">What it expects of the stock's years.</param>
/// <param name="UpsidePct">As it states it.</param>
public sealed record RatingContext(RatingDefinition? Definition, IReadOnlyList<string> Conflicts, IReadOnlyList<EpsForecast> Eps, decimal? UpsidePct);
