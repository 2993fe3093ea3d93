using Reports.Model;

namespace Reports.Securities;

/// <summary>What the user's list says, with what could not be read of it.</summary>
/// <param name="Failure">Why nothing could be read.</param>
public sealed record ReferenceList(IReadOnlyList<Security> Securities, IReadOnlyList<Diagnostic> Diagnostics, string? Failure = null)
{
    public static ReferenceList Absent { get; } = new([], []);

    public SecurityMaster Master { get; } = new(Securities.Select(security => new SecurityEntry(security, SecurityProvenance.Reference)));

    public static ReferenceList Failed(string reason) => new([], [new(DiagnosticSeverity.Error, "unreadable", reason)], reason);
}
