using System.Buffers;
using System.Runtime.CompilerServices;

namespace Reports.Documents;

/// <summary>Makes the texts of a document's lines from what is printed, and keeps where each character came from.</summary>
internal sealed class TextFolding(string document, bool spacedOut)
{
    private static readonly SearchValues<char> Tags = SearchValues.Create("abdefhilmnoprstuv");

    // What each character becomes wherever it stands, which nearly every one does; NUL where that depends on what is around it.
    private static readonly char[] Folded = Array.ConvertAll(Enumerable.Range(0, char.MaxValue + 1).ToArray(), code => FoldAnywhere((char)code));

    private readonly MappedTextBuilder _text = new();
    private int _blanks;
    private int _blankAt;
    private int _tabs;

    public bool SpacedOut => spacedOut;

    /// <summary>Folds <c>document[start..end]</c>; <paramref name="piped"/> where pipes part its cells.</summary>
    public (string Text, Positions Positions) Fold(int start, int end, bool piped = false)
    {
        (_blanks, _tabs) = (0, 0);
        var index = start;
        while (index < end)
        {
            var character = document[index];
            if (Folded[character] is not '\0' and var folded)
            {
                if (_blanks > 0) AppendBlank(folded);
                index += _text.AddFolded(document.AsSpan(index, end - index), index, Folded);
            }
            else if (char.IsWhiteSpace(character))
            {
                if (_blanks == 0) _blankAt = index;
                if (character == '\t') _tabs++;
                _blanks++;
                index++;
            }
            else if (piped && character == '|')
            {
                (_blanks, _tabs) = (0, 0);
                _text.Add('\t', index++);
            }
            else index += FoldSpecial(index, end);
        }
        return _text.Take();
    }

    private static char FoldAnywhere(char character) =>
        char.IsWhiteSpace(character) || IsInvisible(character) || char.IsHighSurrogate(character) || "|&*_`\\#＃[<".Contains(character, StringComparison.Ordinal) ? '\0' : Plain(character);

    /// <summary>A word that is printed somewhere as the texts of lines have it.</summary>
    public static string Plain(string printed) => SimplifiedForms.Of(WidthFolding.Fold(printed));

    private static char Plain(char character) => SimplifiedForms.Of(WidthFolding.Fold(character));

    // Takes what stands at the index, and says how long it is.
    private int FoldSpecial(int index, int end)
    {
        var character = document[index];
        if (IsInvisible(character)) return 1;
        if (EscapedCharacter(index, end) is var (escaped, length))
        {
            Append(Plain(escaped), index);
            return length;
        }
        if (MarkupLength(index, end) is var markup and > 0) return markup;
        Append(Plain(character), index);
        if (!char.IsHighSurrogate(character) || index + 1 >= document.Length) return 1;
        _text.Add(document[index + 1], index + 1);
        return 2;
    }

    private void Append(char folded, int index)
    {
        if (_blanks > 0) AppendBlank(folded);
        _text.Add(folded, index);
    }

    // A gap of two blanks or more stands between columns; one blank beside a Chinese character is only typesetting.
    private void AppendBlank(char next)
    {
        var columns = _tabs > 0 ? _tabs : !spacedOut && _blanks >= 2 ? 1 : 0;
        var word = columns == 0 && (!spacedOut || _blanks >= 3);
        for (var column = 0; column < columns; column++) _text.Add('\t', _blankAt);
        if (word && _text.Length > 0 && _text.Last != '\t' && !IsChinese(_text.Last) && !IsChinese(next)) _text.Add(' ', _blankAt);
        (_blanks, _tabs) = (0, 0);
    }

    // Emphasis, code marks and the tags that converters leave in text.
    private int MarkupLength(int index, int end)
    {
        var character = document[index];
        if (character is '*' or '_' && index + 1 < end && document[index + 1] == character) return 2;
        if (character == '`') return 1;
        if (character == '\\' && index + 1 < end && (char.IsPunctuation(document[index + 1]) || char.IsSymbol(document[index + 1]))) return 1;
        if (character == '_' && ((index > 0 && IsChinese(document[index - 1])) || (index + 1 < end && IsChinese(document[index + 1])))) return 1;
        if (character == '&') return EntityLength(index, end);
        if (character is '#' or '＃' or '[') return PlaceholderLength(index, end);
        return character == '<' ? TagLength(index, end) : 0;
    }

    private int TagLength(int index, int end)
    {
        var name = index + 1;
        if (name < end && document[name] == '/') name++;
        if (name >= end || !Tags.Contains(char.ToLowerInvariant(document[name]))) return 0;
        var limit = Math.Min(end, index + 200);
        for (var close = name + 1; close < limit; close++)
        {
            if (document[close] == '>') return close - index + 1;
            if (document[close] > 0x7F || document[close] == '<' || document[close] == '@') return 0;
        }
        return 0;
    }

    // Names of fields that a firm's template has left: #industryId#, [Table_Title].
    private int PlaceholderLength(int index, int end)
    {
        var close = document[index] == '[' ? ']' : document[index];
        var limit = Math.Min(end, index + 40);
        var letters = 0;
        for (var next = index + 1; next < limit; next++)
        {
            if (document[next] == close) return letters >= 4 && (close != ']' || document.AsSpan(index, next - index).Contains("able_", StringComparison.OrdinalIgnoreCase)) ? next - index + 1 : 0;
            if (char.IsAsciiLetter(document[next])) letters++;
            else if (!char.IsAsciiDigit(document[next]) && document[next] is not ('_' or ' ')) return 0;
        }
        return 0;
    }

    // &#40; and &amp; are characters that a converter has written out.
    private (char Character, int Length)? EscapedCharacter(int index, int end)
    {
        if (document[index] != '&' || index + 3 >= end) return null;
        var close = document.IndexOf(';', index, Math.Min(8, end - index));
        if (close < index + 2) return null;
        var name = document.AsSpan(index + 1, close - index - 1);
        if (name is "amp") return ('&', close - index + 1);
        if (name is "lt") return ('<', close - index + 1);
        if (name is "gt") return ('>', close - index + 1);
        return name[0] == '#' && int.TryParse(name[1..], out var code) && code is > 32 and < 0xD800 ? ((char)code, close - index + 1) : null;
    }

    private int EntityLength(int index, int end)
    {
        foreach (var entity in (ReadOnlySpan<string>)["&nbsp;", "&ensp;", "&emsp;"])
        {
            if (end - index >= entity.Length && document.AsSpan(index, entity.Length).SequenceEqual(entity)) return entity.Length;
        }
        return 0;
    }

    private static bool IsInvisible(char character) =>
        character is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(character);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsChinese(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uD800' and <= '\uDFFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F';
}
