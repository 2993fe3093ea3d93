namespace Reports.Digests;

/// <summary>A recipient who may not have got the mail.</summary>
public sealed record Undelivered(string Address, string? Reason, DateTimeOffset Since);
