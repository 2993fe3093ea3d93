namespace Reports.Digests;

/// <summary>Earnings a share that a firm expects of a year, where it expected something else before.</summary>
public sealed record DigestEstimate(int Year, decimal Value, decimal Before, string? Unit);
