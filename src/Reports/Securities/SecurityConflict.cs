namespace Reports.Securities;

/// <summary>Statements that do not go together; all of them are kept.</summary>
/// <param name="Subject">The folded name, or the code.</param>
/// <param name="ResolvedTo">The code that the name is taken for all the same; null where it stays without.</param>
public sealed record SecurityConflict(SecurityConflictKind Kind, string Subject, IReadOnlyList<SecurityEntry> Claims, string? ResolvedTo);
