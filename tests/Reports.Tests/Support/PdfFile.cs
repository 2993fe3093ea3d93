using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reports.Tests.Support;

/// <summary>The objects of a PDF as their bytes. Nothing is checked, so that broken files can be written, too.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>What stands in the trailer beside the catalog and the number of objects.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>The number of an object whose content is not known yet.</summary>
    public int Reserve()
    {
        _objects.Add([.. "null"u8]);
        return _objects.Count;
    }

    public int Add(string body) => Set(Reserve(), body);

    public int Set(int number, string body)
    {
        _objects[number - 1] = Encoding.Latin1.GetBytes(body);
        return number;
    }

    /// <param name="entries">Of the stream's dictionary, its length apart.</param>
    public int AddStream(byte[] content, string entries = "") => SetStream(Reserve(), content, entries);

    public int SetStream(int number, byte[] content, string entries = "")
    {
        _objects[number - 1] = [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {entries} >>\nstream\n")), .. content, .. "\nendstream"u8];
        return number;
    }

    public int AddText(string content, bool compress = false) =>
        compress ? AddStream(Deflate(Encoding.Latin1.GetBytes(content)), "/Filter /FlateDecode") : AddStream(Encoding.Latin1.GetBytes(content));

    public byte[] ToArray(int catalog)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);
        List<long> offsets = [];
        foreach (var (index, content) in _objects.Index())
        {
            offsets.Add(file.Position);
            Write(file, $"{index + 1} 0 obj\n");
            file.Write(content);
            Write(file, "\nendobj\n");
        }
        var table = file.Position;
        Write(file, $"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) Write(file, $"{offset:0000000000} 00000 n \n");
        Write(file, $"trailer\n<< /Size {_objects.Count + 1} /Root {catalog} 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    public static byte[] Deflate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize)) deflate.Write(content);
        return packed.ToArray();
    }

    private static void Write(MemoryStream file, FormattableString text) => file.Write(Encoding.Latin1.GetBytes(text.ToString(CultureInfo.InvariantCulture)));

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
