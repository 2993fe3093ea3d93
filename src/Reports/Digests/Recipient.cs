namespace Reports.Digests;

/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
public sealed record Recipient(string Address, string Language);
