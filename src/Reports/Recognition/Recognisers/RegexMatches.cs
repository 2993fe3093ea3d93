using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers;

internal static class RegexMatches
{
    /// <summary>The bounds of all matches; an enumerator of spans cannot live across a yield.</summary>
    public static List<(int Start, int Length)> ToList(this Regex.ValueMatchEnumerator matches)
    {
        List<(int, int)> list = [];
        foreach (var match in matches) list.Add((match.Index, match.Length));
        return list;
    }
}
