namespace Reports.Digests;

/// <summary>A digest as it was sent, with those that it was sent to: neither changes after the first mail.</summary>
public sealed record FrozenDigest(Digest Digest, IReadOnlyList<Recipient> Recipients);
