using System.Text;

namespace Functions.Tests.Support;

/// <summary>The fields of a message by number, as far as they have a length.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Field, ReadOnlyMemory<byte> Bytes)> _fields = [];

    public ProtobufMessage(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var key = Varint(ref bytes);
            var length = (key & 7) switch
            {
                0 => Skip(ref bytes),
                1 => 8,
                2 => (int)Varint(ref bytes),
                _ => 4,
            };
            if ((key & 7) == 2) _fields.Add(((int)(key >> 3), bytes[..length]));
            bytes = bytes[length..];
        }
    }

    public IEnumerable<ProtobufMessage> Messages(int field) => Of(field).Select(bytes => new ProtobufMessage(bytes));

    public string Text(int field) => Encoding.UTF8.GetString(Of(field).FirstOrDefault().Span);

    public string Hex(int field) => Convert.ToHexString(Of(field).FirstOrDefault().Span);

    private IEnumerable<ReadOnlyMemory<byte>> Of(int field) => _fields.Where(one => one.Field == field).Select(one => one.Bytes);

    private static int Skip(ref ReadOnlyMemory<byte> bytes)
    {
        Varint(ref bytes);
        return 0;
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> bytes)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes.Span[0];
            bytes = bytes[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
