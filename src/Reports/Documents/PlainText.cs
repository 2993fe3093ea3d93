using System.Buffers;

namespace Reports.Documents;

/// <summary>The text of a file that is one.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && !char.IsWhiteSpace(character))]);

    /// <exception cref="UnreadableFileException">The bytes are no text.</exception>
    public static string Of(ReadOnlySpan<byte> content)
    {
        if (TextDecoder.Decode(content) is not { } text)
            throw new UnreadableFileException("brokenEncoding", "The text is in none of UTF-8, UTF-16 and GB18030, or it is damaged. Save it as UTF-8 and upload it again.");
        if (LooksBinary(text)) throw new UnreadableFileException("binary", "The file holds binary data and no text. PDF, Word (.docx), HTML, Markdown and plain text can be read.");
        return string.IsNullOrWhiteSpace(text.Replace("\u200B", "", StringComparison.Ordinal)) ? throw new UnreadableFileException("empty", "The file holds nothing but blanks.") : text;
    }

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is var next and >= 0; rest = rest[(next + 1)..]) controls++;
        return controls * 100 > text.Length;
    }
}
