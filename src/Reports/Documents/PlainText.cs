namespace Reports.Documents;

/// <summary>The text of a file that is one.</summary>
internal static class PlainText
{
    /// <exception cref="UnreadableFileException">The bytes are no text.</exception>
    public static string Of(ReadOnlySpan<byte> content)
    {
        if (TextDecoder.Decode(content) is not { } text)
            throw new UnreadableFileException("brokenEncoding", "The text is in none of UTF-8, UTF-16 and GB18030, or it is damaged. Save it as UTF-8 and upload it again.");
        if (LooksBinary(text)) throw new UnreadableFileException("binary", "The file holds binary data and no text. PDF, Word (.docx), HTML, Markdown and plain text can be read.");
        return string.IsNullOrWhiteSpace(text.Replace("\u200B", "", StringComparison.Ordinal)) ? throw new UnreadableFileException("empty", "The file holds nothing but blanks.") : text;
    }

    // One look at each character: few texts have any, and to search for sixty takes longer.
    private static bool LooksBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character < '\u00A0' && char.IsControl(character) && !char.IsWhiteSpace(character)) controls++;
        }
        return controls * 100 > text.Length;
    }
}
