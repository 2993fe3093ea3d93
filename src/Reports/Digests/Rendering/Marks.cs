namespace Reports.Digests.Rendering;

/// <summary>What a reader must know beside what is said.</summary>
internal static class Marks
{
    public static IReadOnlyList<string> Of(Words words, DigestRating rating) =>
    [
        .. rating.Conflicts.Count > 0 ? [words.Conflict(rating.Conflicts)] : Array.Empty<string>(),
        .. rating.Derived ? [words.DerivedMark] : Array.Empty<string>(),
        .. rating.Disagrees ? [words.DisagreesMark] : Array.Empty<string>(),
        .. Of(words, rating.Late, rating.DateBasis),
    ];

    public static IReadOnlyList<string> Of(Words words, DigestBacker firm) =>
    [
        .. firm.Conflicts.Count > 0 ? [words.Conflict(firm.Conflicts)] : Array.Empty<string>(),
        .. Of(words, firm.Late, firm.DateBasis),
    ];

    public static IReadOnlyList<string> Of(Words words, bool late, DigestDate basis) =>
    [
        .. new[]
        {
            late ? words.LateMark : null,
            basis switch { DigestDate.Inferred => words.InferredMark, DigestDate.Undated => words.UndatedMark, _ => null },
        }.OfType<string>(),
    ];
}
