using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Reports.Documents.Word;

/// <summary>Which styles are headings, and of which level.</summary>
internal sealed class WordHeadings(IReadOnlyDictionary<string, int> levels)
{
    private const int LongestChain = 10;

    public static WordHeadings Of(StyleDefinitionsPart? part)
    {
        var styles = part?.Styles?.Elements<Style>().Where(style => style.StyleId?.Value is not null).DistinctBy(style => style.StyleId!.Value!).ToDictionary(style => style.StyleId!.Value!) ?? [];
        return new WordHeadings(styles.Keys.Select(id => (Id: id, Level: LevelOf(id, styles))).Where(style => style.Level > 0).ToDictionary(style => style.Id, style => style.Level));
    }

    public int LevelOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 6) return outline + 1;
        return paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } style ? levels.GetValueOrDefault(style) : 0;
    }

    // A style takes what it does not say from the one that it is based on.
    private static int LevelOf(string id, Dictionary<string, Style> styles)
    {
        for (var step = 0; step < LongestChain && styles.TryGetValue(id, out var style); step++)
        {
            var name = style.StyleName?.Val?.Value ?? "";
            if (name.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 1;
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level)) return Math.Clamp(level, 1, 6);
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 6) return outline + 1;
            if (style.BasedOn?.Val?.Value is not { } parent) return 0;
            id = parent;
        }
        return 0;
    }
}
