namespace Reports.Documents;

/// <summary>Plain text and Markdown, which is any text that is nothing else.</summary>
internal sealed class MarkdownFormat : IFileFormat
{
    public bool Recognises(ReadOnlySpan<byte> content) => true;

    public Document Read(ReadOnlyMemory<byte> content, ReadingBudget budget) => TextDocumentReader.Read(PlainText.Of(content.Span));
}
