using System.IO.Packaging;
using System.Xml;
using System.Xml.Linq;

namespace Reports.Documents.Word;

/// <summary>
/// The parts of a Word file that are read. The Open XML SDK would read them too, but brings 18,000 functions that make its elements, and the runtime sorts
/// those at each start of the program: a seventh of the time to the first answer.
/// </summary>
internal sealed class WordPackage : IDisposable
{
    private readonly Package _package;
    private readonly PackagePart[] _parts;
    private readonly PackagePart? _styles;

    /// <exception cref="UnreadableFileException">A part is too large or nests too deep.</exception>
    /// <exception cref="InvalidOperationException">No document is in it, or a part is missing.</exception>
    public WordPackage(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        _package = Package.Open(new MemoryStream(content.ToArray(), writable: false), FileMode.Open, FileAccess.Read);
        var main = Related(_package.GetRelationships(), "officeDocument").First();
        var relationships = main.GetRelationships().ToList();
        // What stands at the head and foot of each page is printed once.
        _parts = [.. Related(relationships, "header"), main, .. Related(relationships, "footer")];
        _styles = Related(relationships, "styles").FirstOrDefault();
        foreach (var part in _parts.Append(_styles).OfType<PackagePart>()) WordXml.Check(part, budget);
    }

    /// <summary>Paragraphs and tables, one after the other: a long document never stands in memory as a whole.</summary>
    public IEnumerable<XElement> Blocks => _parts.SelectMany(part => Elements(part, "p", "tbl"));

    public IEnumerable<XElement> Styles => _styles is null ? [] : Elements(_styles, "style");

    public void Dispose() => _package.Close();

    // The type is an address, of one of two standards, that ends alike.
    private IEnumerable<PackagePart> Related(IEnumerable<PackageRelationship> relationships, string type) => relationships
        .Where(relationship => relationship.TargetMode is TargetMode.Internal && relationship.RelationshipType.EndsWith($"/relationships/{type}", StringComparison.Ordinal))
        .Select(relationship => _package.GetPart(PackUriHelper.ResolvePartUri(relationship.SourceUri, relationship.TargetUri)));

    private static IEnumerable<XElement> Elements(PackagePart part, params string[] names)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = WordXml.Reader(stream);
        while (!reader.EOF)
        {
            if (reader.NodeType is XmlNodeType.Element && names.Contains(reader.LocalName) && WordXml.IsWord(reader.NamespaceURI)) yield return (XElement)XNode.ReadFrom(reader);
            else reader.Read();
        }
    }
}
