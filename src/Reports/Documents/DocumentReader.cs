using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Reports.Recognition;

namespace Reports.Documents;

/// <summary>Makes a document of a file, or says why it cannot.</summary>
internal static class DocumentReader
{
    private static readonly string[] TextEndings = [".txt", ".text", ".md", ".markdown", ""];

    private static readonly (byte[] Start, string Name)[] Binaries =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ([0x50, 0x4B, 0x03, 0x04], "a Word or ZIP file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
        ([0xFF, 0xD8, 0xFF], "a picture"),
        ([0x47, 0x49, 0x46, 0x38], "a picture"),
        ([0x1F, 0x8B], "a compressed file"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x4D, 0x5A, 0x90], "a program"),
    ];

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(character => char.IsControl(character) && !char.IsWhiteSpace(character))]);

    public static DocumentResult Read(string fileName, ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.IsEmpty) return Fail("empty", "The file is empty.");
        foreach (var (start, name) in Binaries)
        {
            if (bytes.StartsWith(start)) return Fail("binary", $"This is {name}. Text and Markdown can be read.");
        }
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        if (!TextEndings.Contains(ending)) return Fail("unknownFileType", $"Files that end in {ending} cannot be read; text (.txt) and Markdown (.md) can.");
        if (TextDecoder.Decode(bytes) is not { } text)
            return Fail("brokenEncoding", "The text is in none of UTF-8, UTF-16 and GB18030, or it is damaged. Save it as UTF-8 and upload it again.");
        if (LooksBinary(text)) return Fail("binary", "The file holds binary data and no text.");
        return string.IsNullOrWhiteSpace(text.Replace("\u200B", "", StringComparison.Ordinal)) ? Fail("empty", "The file holds nothing but blanks.") : new DocumentResult(TextDocumentReader.Read(text), null);
    }

    private static bool LooksBinary(string text)
    {
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is var next and >= 0; rest = rest[(next + 1)..]) controls++;
        return controls * 100 > text.Length;
    }

    private static DocumentResult Fail(string code, string reason) => new(null, new ParseFailure(code, reason));
}

internal sealed record DocumentResult(Document? Document, ParseFailure? Failure)
{
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Document is not null;
}
