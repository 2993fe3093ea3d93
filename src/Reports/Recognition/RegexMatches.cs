using System.Text.RegularExpressions;

namespace Reports.Recognition;

internal static class RegexMatches
{
    /// <summary>The bounds of all matches; an enumerator of spans cannot live across a yield.</summary>
    public static List<(int Start, int Length)> ToList(this Regex.ValueMatchEnumerator matches)
    {
        List<(int, int)> list = [];
        foreach (var match in matches) list.Add((match.Index, match.Length));
        return list;
    }

    /// <summary>
    /// The matches of several patterns as if they were the alternatives of one, which would be too large for the compiler to optimise:
    /// the first in the text, and of those that begin there the first pattern's.
    /// </summary>
    public static IEnumerable<Match> Alternatives(string text, params Regex[] patterns)
    {
        var next = Array.ConvertAll(patterns, pattern => pattern.Match(text));
        while (next.Where(match => match.Success).MinBy(match => match.Index) is { } first)
        {
            yield return first;
            var end = first.Index + first.Length;
            for (var index = 0; index < next.Length; index++)
            {
                if (next[index].Success && next[index].Index < end) next[index] = patterns[index].Match(text, end);
            }
        }
    }
}
