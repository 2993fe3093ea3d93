using System.Text.RegularExpressions;

namespace Reports.Azure.Storage;

/// <summary>Names as they are compared: without white space, full-width forms and case.</summary>
internal static partial class Folding
{
    public static string Fold(string name) =>
        string.Concat(name.Select(Narrow).Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();

    /// <summary>A stock's name without the mark of its share class: 小米集团-W is 小米集团.</summary>
    public static string FoldStock(string name)
    {
        var folded = Fold(name);
        var bare = ShareClass().Replace(folded, "");
        return bare.Length > 0 ? bare : folded;
    }

    // String.Normalize does nothing under invariant globalization, so the forms that occur in Chinese text are mapped here.
    private static char Narrow(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => character,
    };

    [GeneratedRegex("-[uwsbdr]{1,2}$")]
    private static partial Regex ShareClass();
}
