using System.Diagnostics.CodeAnalysis;
using Reports.Documents.Html;
using Reports.Documents.Pdf;
using Reports.Documents.Word;
using Reports.Recognition;

namespace Reports.Documents;

/// <summary>Makes a document of a file, or says why it cannot. What kind of file it is, its content decides, never its name.</summary>
internal sealed class DocumentReader(ReadingLimits limits, TimeProvider time)
{
    /// <summary>The first that recognises the content reads it; any text is Markdown.</summary>
    private static readonly IFileFormat[] Formats = [new PdfFormat(), new WordFormat(), new ForeignFormat(), new HtmlFormat(), new MarkdownFormat()];

    public DocumentResult Read(ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty) return Fail("empty", "The file is empty.");
        try
        {
            var format = Array.Find(Formats, format => format.Recognises(content.Span))!;
            return new DocumentResult(format.Read(content, new ReadingBudget(limits, time)), null);
        }
        catch (UnreadableFileException exception)
        {
            return Fail(exception.Code, exception.Message);
        }
    }

    private static DocumentResult Fail(string code, string reason) => new(null, new ParseFailure(code, reason));
}

internal sealed record DocumentResult(Document? Document, ParseFailure? Failure)
{
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Document is not null;
}
