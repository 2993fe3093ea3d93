using System.Text.Json;
using Reports.Model;
using Reports.Recognition;

namespace Reports.Tests.Support;

/// <summary>Walks the JSON of a report for evidence, wherever it stands, and holds it against the text.</summary>
internal static class Evidences
{
    /// <summary>How many there are.</summary>
    public static int Hold(ParsedReport parsed)
    {
        using var json = JsonDocument.Parse(ReportJson.Serialize(parsed.Report));
        var lineStarts = LineStarts(parsed.Text);
        var count = 0;
        foreach (var (path, evidence) in In(json.RootElement, "$"))
        {
            Hold(path, evidence, parsed.Text, lineStarts);
            count++;
        }
        return count;
    }

    private static IEnumerable<(string Path, JsonElement Evidence)> In(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany((item, index) => In(item, $"{path}[{index}]"));
        if (element.ValueKind != JsonValueKind.Object) return [];
        if (element.TryGetProperty("quote", out _) && element.TryGetProperty("start", out _)) return [(path, element)];
        return element.EnumerateObject().SelectMany(property => In(property.Value, $"{path}.{property.Name}"));
    }

    private static void Hold(string path, JsonElement evidence, string text, List<int> lineStarts)
    {
        var start = evidence.GetProperty("start").GetInt32();
        var length = evidence.GetProperty("length").GetInt32();
        var quote = evidence.GetProperty("quote").GetString();
        var line = evidence.GetProperty("line").GetInt32();
        Assert.True(start >= 0 && length > 0 && start + length <= text.Length, $"{path}: {start}+{length} does not lie in {text.Length} characters");
        // JSON holds no half of a surrogate pair, so that a text with one compares as JSON would write it.
        Assert.True(Written(text.Substring(start, length)) == quote, $"{path}: '{quote}' is not '{text.Substring(start, length)}'");
        Assert.True(line >= 1 && line <= lineStarts.Count, $"{path}: there is no line {line}");
        var end = line < lineStarts.Count ? lineStarts[line] : text.Length + 1;
        Assert.True(start >= lineStarts[line - 1] && start < end, $"{path}: {start} does not lie in line {line}");
    }

    private static string Written(string text) => string.Concat(text.EnumerateRunes());

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n') starts.Add(index + 1);
        }
        return starts;
    }
}
