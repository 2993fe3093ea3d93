using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Functions.Http;

/// <summary>Items as RFC 4180 has them: a column for each value, named by its path (<c>stock.code</c>), also where all are empty.</summary>
internal static class Csv
{
    public const string MediaType = "text/csv";

    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    // A spreadsheet takes a text that begins with these for a formula.
    private static readonly SearchValues<char> Dangerous = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    public static string Write<T>(IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        string[][] columns = [.. Columns(type, [])];
        var csv = new StringBuilder();
        Line(csv, columns.Select(path => string.Join('.', path)));
        foreach (var item in items)
        {
            var json = JsonSerializer.SerializeToElement(item, type);
            Line(csv, columns.Select(path => Cell(json, path)));
        }
        return csv.ToString();
    }

    private static IEnumerable<string[]> Columns(JsonTypeInfo type, string[] path)
    {
        foreach (var property in type.Properties.Where(property => property.Get is not null))
        {
            string[] name = [.. path, property.Name];
            var inner = type.Options.GetTypeInfo(property.PropertyType);
            if (inner.Kind is not JsonTypeInfoKind.Object) yield return name;
            else foreach (var column in Columns(inner, name)) yield return column;
        }
    }

    private static string Cell(JsonElement item, IEnumerable<string> path)
    {
        foreach (var name in path)
            if (item.ValueKind is not JsonValueKind.Object || !item.TryGetProperty(name, out item)) return "";
        return Text(item);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.String => Harmless(value.GetString()!),
        JsonValueKind.Array => Harmless(string.Join("; ", value.EnumerateArray().Select(part => part.ValueKind is JsonValueKind.String ? part.GetString() : part.GetRawText()))),
        _ => value.GetRawText(),
    };

    private static string Harmless(string text) => text.Length > 0 && Dangerous.Contains(text[0]) ? $"'{text}" : text;

    private static void Line(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
