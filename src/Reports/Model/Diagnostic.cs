namespace Reports.Model;

/// <summary>What could not be read, and where. <see cref="Code"/> is stable, <see cref="Message"/> is for people.</summary>
public sealed record Diagnostic(DiagnosticSeverity Severity, string Code, string Message, int? Line = null);
