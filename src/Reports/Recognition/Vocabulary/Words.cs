namespace Reports.Recognition.Vocabulary;

/// <summary>
/// Words of two characters or more, looked for all at once. A line that holds none of the words that a pattern needs is not worth the
/// pattern; <see cref="System.Buffers.SearchValues"/> takes ten times as long where words are Chinese.
/// </summary>
internal sealed class Words
{
    private const int HashBits = 13;
    private readonly Dictionary<uint, string[]> _byPair;

    // For each hash of two characters, whether a word begins with them: small enough to stay in the fastest cache.
    private readonly ulong[] _begun = new ulong[(1 << HashBits) / 64];

    public Words(params IEnumerable<string> words)
    {
        _byPair = words.GroupBy(word => Pair(word[0], word[1])).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var pair in _byPair.Keys) _begun[Hash(pair) / 64] |= 1UL << (int)(Hash(pair) % 64);
    }

    public bool AreIn(ReadOnlySpan<char> text)
    {
        for (var at = Next(text, 0, out var words); words is not null; at = Next(text, at + 1, out words))
        {
            foreach (var word in words)
            {
                if (text[at..].StartsWith(word)) return true;
            }
        }
        return false;
    }

    /// <summary>The words that the text holds, each once.</summary>
    public IReadOnlyCollection<string> In(ReadOnlySpan<char> text)
    {
        HashSet<string> found = [];
        for (var at = Next(text, 0, out var words); words is not null; at = Next(text, at + 1, out words))
        {
            foreach (var word in words)
            {
                if (text[at..].StartsWith(word)) found.Add(word);
            }
        }
        return found;
    }

    // Where the first two characters of words stand next, and which words these are.
    private int Next(ReadOnlySpan<char> text, int from, out string[]? words)
    {
        for (var at = from; at + 1 < text.Length; at++)
        {
            var pair = Pair(text[at], text[at + 1]);
            var hash = Hash(pair);
            if ((_begun[hash / 64] >> (int)(hash % 64) & 1) != 0 && _byPair.TryGetValue(pair, out words)) return at;
        }
        words = null;
        return text.Length;
    }

    private static uint Pair(char first, char second) => (uint)first << 16 | second;

    private static uint Hash(uint pair) => pair * 2654435769 >> (32 - HashBits);
}
