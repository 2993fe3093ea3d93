using System.Runtime.InteropServices;

namespace Reports.Documents;

/// <summary>Builds a text of which every character knows its position in the document. It can be used again once its text is taken.</summary>
internal sealed class MappedTextBuilder
{
    private readonly List<Run> _runs = [];
    private char[] _text = new char[256];

    public int Length { get; private set; }

    public char Last => _text[Length - 1];

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Where the last character stands; -1 where there is none.</summary>
    public int LastPosition { get; private set; } = -1;

    public void Add(char character, int position) => Add(new ReadOnlySpan<char>(in character), position);

    /// <summary>Adds characters that stand side by side in the document, too.</summary>
    public void Add(ReadOnlySpan<char> characters, int position)
    {
        characters.CopyTo(Room(characters.Length));
        Added(characters.Length, position);
    }

    /// <summary>Adds what the characters are folded to, up to the first that is folded to NUL, and says how many these are: one or more.</summary>
    public int AddFolded(ReadOnlySpan<char> characters, int position, char[] folded)
    {
        var room = Room(characters.Length);
        var count = 0;
        while (count < characters.Length && folded[characters[count]] is not '\0' and var character) room[count++] = character;
        Added(count, position);
        return count;
    }

    private Span<char> Room(int length)
    {
        if (Length + length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, Length + length));
        return _text.AsSpan(Length, length);
    }

    private void Added(int length, int position)
    {
        if (Length == 0 || position != LastPosition + 1) _runs.Add(new Run(Length, position));
        Length += length;
        LastPosition = position + length - 1;
    }

    public void Add(string text, Positions positions)
    {
        if (text.Length == 0) return;
        for (var index = 0; index < positions.Count; index++)
        {
            var (start, position) = positions.Run(index);
            var end = index + 1 < positions.Count ? positions.Run(index + 1).At : text.Length;
            Add(text.AsSpan(start, end - start), position);
        }
    }

    public void RemoveLast()
    {
        Length--;
        if (_runs[^1].At == Length) _runs.RemoveAt(_runs.Count - 1);
        LastPosition = Length == 0 ? -1 : _runs[^1].Position + Length - 1 - _runs[^1].At;
    }

    public (string Text, Positions Positions) Take()
    {
        if (Length == 0) return ("", Positions.None);
        var taken = (new string(_text, 0, Length), new Positions(CollectionsMarshal.AsSpan(_runs)));
        _runs.Clear();
        (Length, LastPosition) = (0, -1);
        return taken;
    }
}
