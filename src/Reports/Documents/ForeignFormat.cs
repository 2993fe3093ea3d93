namespace Reports.Documents;

/// <summary>Kinds of files that nobody reads here, so that their uploader is told what to do.</summary>
internal sealed class ForeignFormat : IFileFormat
{
    private static readonly (byte[] Start, string Reason)[] Kinds =
    [
        ([0x50, 0x4B, 0x03, 0x04], "This is a ZIP file or an Office file other than Word (.docx). Upload what is in it, or save it as PDF."),
        ([0x50, 0x4B, 0x05, 0x06], "This is an empty ZIP file."),
        ([0xD0, 0xCF, 0x11, 0xE0], "This is an old or encrypted Office file. Save it as Word (.docx) or PDF without a password, and upload that."),
        ([.. "{\\rtf"u8], "This is a Rich Text file. Save it as Word (.docx) or PDF, and upload that."),
        ([0x89, 0x50, 0x4E, 0x47], "This is a picture, which holds no text."),
        ([0xFF, 0xD8, 0xFF], "This is a picture, which holds no text."),
        ([0x47, 0x49, 0x46, 0x38], "This is a picture, which holds no text."),
        ([0x1F, 0x8B], "This is a compressed file. Upload what is in it."),
        ([0x37, 0x7A, 0xBC, 0xAF], "This is a compressed file. Upload what is in it."),
        ([.. "Rar!"u8], "This is a compressed file. Upload what is in it."),
        ([0x7F, 0x45, 0x4C, 0x46], "This is a program."),
        ([0x4D, 0x5A, 0x90], "This is a program."),
    ];

    public bool Recognises(ReadOnlySpan<byte> content) => ReasonFor(content) is not null;

    public Document Read(ReadOnlyMemory<byte> content, ReadingBudget budget) => throw new UnreadableFileException("binary", ReasonFor(content.Span)!);

    private static string? ReasonFor(ReadOnlySpan<byte> content)
    {
        foreach (var (start, reason) in Kinds)
        {
            if (content.StartsWith(start)) return reason;
        }
        return null;
    }
}
