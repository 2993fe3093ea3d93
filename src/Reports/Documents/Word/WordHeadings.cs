using System.Globalization;
using System.Xml.Linq;

namespace Reports.Documents.Word;

/// <summary>Which styles are headings, and of which level.</summary>
internal sealed class WordHeadings(IReadOnlyDictionary<string, int> levels)
{
    private const int LongestChain = 10;

    public static WordHeadings Of(IEnumerable<XElement> all)
    {
        var styles = all.Where(style => Id(style) is not null).DistinctBy(Id).ToDictionary(style => Id(style)!);
        return new WordHeadings(styles.Keys.Select(id => (Id: id, Level: LevelOf(id, styles))).Where(style => style.Level > 0).ToDictionary(style => style.Id, style => style.Level));
    }

    public int LevelOf(XElement paragraph)
    {
        var properties = paragraph.Of("pPr");
        if (properties.Of("outlineLvl").Counts() is { } outline and < 6) return outline + 1;
        return properties.Of("pStyle").Says() is { } style ? levels.GetValueOrDefault(style) : 0;
    }

    private static string? Id(XElement style) => style.Attribute(style.Name.Namespace + "styleId")?.Value;

    // A style takes what it does not say from the one that it is based on.
    private static int LevelOf(string id, Dictionary<string, XElement> styles)
    {
        for (var step = 0; step < LongestChain && styles.TryGetValue(id, out var style); step++)
        {
            var name = style.Of("name").Says() ?? "";
            if (name.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 1;
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level)) return Math.Clamp(level, 1, 6);
            if (style.Of("pPr").Of("outlineLvl").Counts() is { } outline and < 6) return outline + 1;
            if (style.Of("basedOn").Says() is not { } parent) return 0;
            id = parent;
        }
        return 0;
    }
}
