using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Azure.Storage;

/// <summary>Names as they are compared: without white space, full-width forms and case.</summary>
internal static partial class Folding
{
    public static string Fold(string name) =>
        string.Concat(WidthFolding.Fold(name).Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();

    /// <summary>A stock's name without the mark of its share class: 小米集团-W is 小米集团.</summary>
    public static string FoldStock(string name)
    {
        var folded = Fold(name);
        var bare = ShareClass().Replace(folded, "");
        return bare.Length > 0 ? bare : folded;
    }

    [GeneratedRegex("-[uwsbdr]{1,2}$")]
    private static partial Regex ShareClass();
}
