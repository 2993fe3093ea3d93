using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers;

/// <summary>Finds the name that the label of a mail domain spells: by its words, or by their initials.</summary>
internal static partial class SpelledName
{
    private const int MostWords = 6;
    private const int FewestInitials = 4;

    /// <summary>Where the words begin of which the label consists, and how long they are; null where the text has none such.</summary>
    public static (int Start, int Length)? In(string text, string label)
    {
        var letters = label.Replace("-", "", StringComparison.Ordinal);
        var words = Word().Matches(text);
        for (var first = 0; first < words.Count; first++)
        {
            if (char.ToLowerInvariant(words[first].ValueSpan[0]) != letters[0]) continue;
            var (spelled, initials) = ("", "");
            for (var last = first; last < words.Count && last < first + MostWords; last++)
            {
                var between = last == first ? "" : text[(words[last - 1].Index + words[last - 1].Length)..words[last].Index];
                if (last > first && !Joint().IsMatch(between)) break;
                spelled += words[last].Value.Replace("-", "", StringComparison.Ordinal);
                initials += words[last].Value[0];
                if (spelled.Equals(letters, StringComparison.OrdinalIgnoreCase) || (initials.Length >= FewestInitials && initials.Equals(letters, StringComparison.OrdinalIgnoreCase)))
                    return (words[first].Index, words[last].Index + words[last].Length - words[first].Index);
            }
        }
        return null;
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9@./_-])[A-Z][A-Za-z-]*(?![A-Za-z0-9@_])(?!\.[a-z])")]
    private static partial Regex Word();

    [GeneratedRegex("^ (?:& |and |of )?$")]
    private static partial Regex Joint();
}
