using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

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
            using var package = WordprocessingDocument.Open(new MemoryStream(content.ToArray(), writable: false), isEditable: false);
            var main = package.MainDocumentPart ?? throw Damaged();
            // What stands at the head and foot of each page is printed once.
            IEnumerable<OpenXmlPart> parts = [.. main.HeaderParts, main, .. main.FooterParts];
            foreach (var part in parts.Append(main.StyleDefinitionsPart).OfType<OpenXmlPart>()) WordXml.Check(part, budget);
            var text = new WordText(WordHeadings.Of(main.StyleDefinitionsPart));
            foreach (var block in parts.SelectMany(Blocks))
            {
                text.Add(block);
                budget.Check();
            }
            return text.Build();
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or InvalidOperationException or ArgumentException or NotSupportedException or IOException)
        {
            throw Damaged();
        }
    }

    // One after the other: a long document never stands in memory as a whole.
    private static IEnumerable<OpenXmlElement> Blocks(OpenXmlPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement || (reader.ElementType != typeof(W.Paragraph) && reader.ElementType != typeof(W.Table))) continue;
            if (reader.LoadCurrentElement() is { } block) yield return block;
        }
    }

    private static UnreadableFileException Damaged() =>
        new("damaged", "The Word file is damaged: it ends early, or its parts contradict each other. Save it again and upload that.");
}
