using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>Somebody as they were when the week's digest was frozen.</summary>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="DueAt">Not before then.</param>
public sealed record Recipient(string Address, string Language, DateTimeOffset DueAt = default)
{
    public DigestFilter Filter { get; init; } = DigestFilter.Everything;
}
