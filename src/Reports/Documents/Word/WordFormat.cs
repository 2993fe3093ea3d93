using System.Xml;

namespace Reports.Documents.Word;

/// <summary>Word (.docx). What it links to is never fetched.</summary>
internal sealed class WordFormat : IFileFormat
{
    public bool Recognises(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) && content.IndexOf("word/document.xml"u8) >= 0;

    public Document Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        try
        {
            using var package = new WordPackage(content, budget);
            var text = new WordText(WordHeadings.Of(package.Styles));
            foreach (var block in package.Blocks)
            {
                text.Add(block);
                budget.Check();
            }
            return text.Build();
        }
        catch (Exception exception) when (exception is InvalidDataException or FileFormatException or XmlException or InvalidOperationException or ArgumentException or NotSupportedException or IOException or UriFormatException)
        {
            throw new UnreadableFileException("damaged", "The Word file is damaged: it ends early, or its parts contradict each other. Save it again and upload that.");
        }
    }
}
