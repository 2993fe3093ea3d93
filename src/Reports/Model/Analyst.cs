namespace Reports.Model;

/// <param name="Certificate">Registration number, upper case, such as <c>S0130519070001</c>.</param>
public sealed record Analyst(string Name, AnalystRole? Role, string? Certificate, string? Email, string? Phone, Evidence? Evidence = null);
