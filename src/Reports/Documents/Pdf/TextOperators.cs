using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Reports.Documents.Pdf;

/// <summary>
/// Takes the operators that draw lines and colours out of the content of a page before PdfPig makes objects of them: a chart has
/// thousands. What is not surely one of these stays, with all that stands before it.
/// </summary>
internal sealed class TextOperators
{
    /// <summary>The operators that show text, or say where.</summary>
    public static readonly FrozenSet<string> Text =
        FrozenSet.Create("q", "Q", "cm", "Do", "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"");

    private static readonly SearchValues<byte> Numbers = SearchValues.Create("0123456789+-. \t\r\n\f\0"u8);
    private static readonly SearchValues<byte> Delimiters = SearchValues.Create("()<>[]{}/% \t\r\n\f\0"u8);

    private const int LongestOperator = 3;

    private static readonly string[] Drawing =
    [
        "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*", "w", "J", "j", "M", "d", "ri", "i", "gs",
        "g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "MP", "DP", "BMC", "BDC", "EMC",
    ];

    private static readonly Dictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        Drawing.Select(name => (name, Kind.Drawing)).Concat(Text.Select(name => (name, Kind.Text))).Append(("BI", Kind.Picture)).ToDictionary().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly byte[] _content;
    private int _kept;

    private TextOperators(byte[] content) => _content = content;

    /// <summary>The content without them, written over what it was.</summary>
    public static ReadOnlyMemory<byte> Of(byte[] content) => new TextOperators(content).Keep();

    private ReadOnlyMemory<byte> Keep()
    {
        // The operands of an operator stand before it.
        var (start, end, isSure) = (0, 0, true);
        while (NextWord(end) is var word && word < _content.Length)
        {
            end = EndOfWord(word);
            var kind = KindOf(_content.AsSpan(word, end - word));
            // The bytes of a picture follow, in which anything may stand.
            if (kind == Kind.Picture) break;
            isSure &= kind != Kind.Unknown;
            if (kind == Kind.Unknown) continue;
            if (kind == Kind.Text || !isSure) KeepFrom(start, end);
            (start, isSure) = (end, true);
        }
        KeepFrom(start, _content.Length);
        return _content.AsMemory(0, _kept);
    }

    private void KeepFrom(int start, int end)
    {
        _content.AsSpan(start, end - start).CopyTo(_content.AsSpan(_kept));
        _kept += end - start;
    }

    private static Kind KindOf(ReadOnlySpan<byte> word)
    {
        Span<char> characters = stackalloc char[LongestOperator];
        if (Ascii.ToUtf16(word, characters, out var length) != OperationStatus.Done) return Kind.Unknown;
        return Kinds.TryGetValue(characters[..length], out var kind) ? kind : Kind.Unknown;
    }

    // The next that is no operand: those are passed over.
    private int NextWord(int at)
    {
        while (at < _content.Length)
        {
            var rest = _content.AsSpan(at);
            var numbers = rest.IndexOfAnyExcept(Numbers);
            if (numbers < 0) return _content.Length;
            at += numbers;
            switch (_content[at])
            {
                case (byte)'(': at = EndOfString(at); break;
                case (byte)'/': at = EndOfWord(at + 1); break;
                case (byte)'%': at = EndOf(at, "\r\n"u8); break;
                case (byte)'<' when at + 1 < _content.Length && _content[at + 1] != '<': at = EndOf(at, ">"u8); break;
                case (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)')': at++; break;
                default: return at;
            }
        }
        return at;
    }

    private int EndOfWord(int at) => _content.AsSpan(at).IndexOfAny(Delimiters) is var length and >= 0 ? at + length : _content.Length;

    private int EndOf(int at, ReadOnlySpan<byte> marks) => _content.AsSpan(at).IndexOfAny(marks) is var length and >= 0 ? at + length + 1 : _content.Length;

    private int EndOfString(int at)
    {
        var depth = 0;
        for (; at < _content.Length; at++)
        {
            if (_content[at] == '\\') at++;
            else if (_content[at] == '(') depth++;
            else if (_content[at] == ')' && --depth == 0) return at + 1;
        }
        return _content.Length;
    }

    private enum Kind { Unknown, Drawing, Text, Picture }
}
