using System.Globalization;

namespace Reports.Documents.Pdf;

/// <summary>Counts the nodes of page trees in a file before PdfPig walks down one, which ends the whole program where it is too deep.</summary>
internal sealed class PageTree
{
    private const int MostNodes = 10_000;

    private int _nodes;

    /// <exception cref="UnreadableFileException">There are more than any file needs.</exception>
    public void Add(ReadOnlySpan<byte> objects)
    {
        for (var at = objects.IndexOf((byte)'/'); at >= 0; at = objects.IndexOf((byte)'/'))
        {
            objects = objects[(at + 1)..];
            if (IsKids(objects) && ++_nodes > MostNodes) throw new UnreadableFileException("nestedTooDeep", "The tree of the PDF's pages is too deep. Print it to PDF again and upload that.");
        }
    }

    // Any letter of a name may be written as a number: /Ki#64s.
    private static bool IsKids(ReadOnlySpan<byte> name)
    {
        foreach (var letter in "Kids"u8)
        {
            if (name.IsEmpty) return false;
            if (name[0] == letter) name = name[1..];
            else if (name.Length > 2 && name[0] == '#' && byte.TryParse(name[1..3], NumberStyles.HexNumber, null, out var code) && code == letter) name = name[3..];
            else return false;
        }
        return true;
    }
}
