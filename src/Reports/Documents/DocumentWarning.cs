namespace Reports.Documents;

/// <summary>What of a file could not be read, although the rest could.</summary>
public sealed record DocumentWarning(string Code, string Message);
