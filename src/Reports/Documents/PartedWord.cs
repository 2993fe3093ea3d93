namespace Reports.Documents;

/// <summary>An English word that the end of a line has parted: out-, perform.</summary>
internal static class PartedWord
{
    /// <summary>How far the document is searched for the same word inside a line.</summary>
    private const int Near = 20_000;

    public static bool Is(ReadOnlySpan<char> text, ReadOnlySpan<char> next) =>
        text.Length > 1 && text[^1] == '-' && char.IsAsciiLetter(text[^2]) && char.IsAsciiLetterLower(next[0]);

    /// <summary>Whether its hyphen is its own, as in long-term, which the document then writes elsewhere, too.</summary>
    public static bool IsCompound(string document, int position, ReadOnlySpan<char> text, ReadOnlySpan<char> next)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsAsciiLetter(text[start - 1])) start--;
        var end = next.IndexOfAnyExceptInRange('a', 'z') is var length and >= 0 ? length : next.Length;
        var from = Math.Max(0, position - Near);
        return document.AsSpan(from, Math.Min(document.Length, position + Near) - from).Contains(string.Concat(text[start..], next[..end]), StringComparison.OrdinalIgnoreCase);
    }
}
