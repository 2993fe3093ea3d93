namespace Reports.Digests;

/// <summary>What the week says of a stock on a reader's watch list: a rating of it, or who recommends it.</summary>
/// <param name="Wanted">The reader's entry that it is shown for.</param>
public sealed record DigestWatched(string Wanted, DigestRating? Rating, DigestStock? Stock);
