namespace Reports.Digests.Rendering;

/// <summary>What a reader must know of a date.</summary>
internal static class Marks
{
    public static IReadOnlyList<string> Of(Words words, bool late, DigestDate basis) =>
    [
        .. new[]
        {
            late ? words.LateMark : null,
            basis switch { DigestDate.Inferred => words.InferredMark, DigestDate.Undated => words.UndatedMark, _ => null },
        }.OfType<string>(),
    ];
}
