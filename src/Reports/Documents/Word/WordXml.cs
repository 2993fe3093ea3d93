using System.Globalization;
using System.IO.Packaging;
using System.Xml;
using System.Xml.Linq;

namespace Reports.Documents.Word;

/// <summary>The XML of a Word file; its elements have the same names in the namespaces of both standards.</summary>
internal static class WordXml
{
    private const int Deepest = 256;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static XmlReader Reader(Stream stream) => XmlReader.Create(stream, Settings);

    public static bool IsWord(string address) => address is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The name of an element that is Word's own: drawings and formulas have some of the same names.</summary>
    public static string? WordName(this XElement element) => IsWord(element.Name.NamespaceName) ? element.Name.LocalName : null;

    /// <summary>Holds what was written already once more, in a form for old programs.</summary>
    public static bool IsSecondForm(this XElement element) => element.Name is { LocalName: "Fallback", NamespaceName: "http://schemas.openxmlformats.org/markup-compatibility/2006" };

    /// <summary>The first of this name inside.</summary>
    public static XElement? Of(this XElement? element, string name) => element?.Element(element.Name.Namespace + name);

    public static IEnumerable<XElement> All(this XElement element, string name) => element.Elements(element.Name.Namespace + name);

    /// <summary>The value of an element that has nothing else.</summary>
    public static string? Says(this XElement? element) => element?.Attribute(element.Name.Namespace + "val")?.Value;

    public static int? Counts(this XElement? element) => int.TryParse(element.Says(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Reads a part once without keeping it, before it is read for good: for its size and its depth.</summary>
    /// <exception cref="UnreadableFileException">The part is too large or nests too deep.</exception>
    public static void Check(PackagePart part, ReadingBudget budget)
    {
        using var stream = new CountedStream(part.GetStream(FileMode.Open, FileAccess.Read), budget);
        using var reader = Reader(stream);
        while (reader.Read())
        {
            if (reader.Depth > Deepest) throw new UnreadableFileException("nestedTooDeep", $"More than {Deepest} elements of the Word file stand inside each other. Save it as PDF and upload that.");
        }
    }
}
