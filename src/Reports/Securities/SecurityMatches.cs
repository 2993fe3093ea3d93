namespace Reports.Securities;

/// <param name="Items">One for each code: the one that is called exactly so first, then the reference's, then by code.</param>
/// <param name="Conflicts">Where what was found does not go together.</param>
public sealed record SecurityMatches(IReadOnlyList<SecurityEntry> Items, IReadOnlyList<SecurityConflict> Conflicts);
