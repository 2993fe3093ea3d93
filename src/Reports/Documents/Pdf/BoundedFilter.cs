using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Reports.Documents.Pdf;

/// <summary>
/// A filter that looks before it decodes: PdfPig decodes into memory whatever comes out. What a stream can at most become follows
/// from its length and its format; only where that is too much is it inflated for its size first.
/// </summary>
internal sealed class BoundedFilter(IFilter filter, ReadingBudget budget, PageTree pages) : IFilter
{
    /// <summary>What comes out of one byte at most, by the formats' definitions.</summary>
    private static readonly Dictionary<Type, long> Growth = new() { [typeof(FlateFilter)] = 1032, [typeof(LzwFilter)] = 2560, [typeof(RunLengthFilter)] = 64, [typeof(Ascii85Filter)] = 4 };

    private const int ZlibHeader = 2;

    public bool IsSupported => filter.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.Check();
        var most = input.Length * Growth.GetValueOrDefault(filter.GetType(), 1);
        if (most > budget.Room) budget.Reserve(filter is FlateFilter ? Inflated(input) : most);
        var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.AddDecompressed(output.Length);
        if (streamDictionary.TryGet(NameToken.Type, out var type) && type is NameToken { Data: "ObjStm" }) pages.Add(output.Span);
        return output;
    }

    // As far as the limit; a broken stream is as long as it can be read.
    private long Inflated(Memory<byte> input)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        long length = 0;
        try
        {
            using var inflate = new DeflateStream(new MemoryStream(input[Math.Min(ZlibHeader, input.Length)..].ToArray(), writable: false), CompressionMode.Decompress);
            while (length <= budget.Room && inflate.Read(buffer) is var read and > 0) length += read;
        }
        catch (InvalidDataException)
        {
            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return length;
    }
}
