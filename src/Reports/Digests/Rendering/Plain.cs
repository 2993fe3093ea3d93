using System.Globalization;
using System.Text;

namespace Reports.Digests.Rendering;

/// <summary>Text from reports as one line of plain characters.</summary>
internal static class Plain
{
    /// <summary>Null where nothing is left. Line breaks would forge lines, direction marks would turn the rest of a line round.</summary>
    public static string? Line(string? text, int longest = 120)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var line = new StringBuilder(Math.Min(text.Length, longest + 1));
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse) continue;
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            if (line.Length > longest) break;
        }
        var plain = line.ToString().TrimEnd();
        if (plain.Length == 0) return null;
        if (plain.Length <= longest) return plain;
        var end = char.IsHighSurrogate(plain[longest - 2]) ? longest - 2 : longest - 1;
        return plain[..end].TrimEnd() + "…";
    }
}
