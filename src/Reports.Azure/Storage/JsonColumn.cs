using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>An item as JSON in the properties <c>Json</c>, <c>Json1</c> …: a property holds 32 K characters, an entity 1 MiB.</summary>
internal static class JsonColumn
{
    private const int Chunk = 32_000;
    private const int MostChunks = 14;

    /// <exception cref="ReportTooLargeException">The item does not fit an entity.</exception>
    public static Dictionary<string, object?> Write<T>(T item, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.Serialize(item, type);
        var columns = new Dictionary<string, object?>();
        // Cutting parts no pair of surrogates: JSON escapes them.
        for (var start = 0; start < json.Length; start += Chunk)
        {
            if (columns.Count == MostChunks) throw new ReportTooLargeException();
            columns[Name(columns.Count)] = json.Substring(start, Math.Min(Chunk, json.Length - start));
        }
        return columns;
    }

    public static bool IsIn(TableEntity entity) => entity.ContainsKey(Name(0));

    public static T Read<T>(TableEntity entity, JsonTypeInfo<T> type)
    {
        var json = new StringBuilder();
        for (var chunk = 0; entity.GetString(Name(chunk)) is { } text; chunk++) json.Append(text);
        return JsonSerializer.Deserialize(json.ToString(), type) ?? throw new JsonException($"{entity.PartitionKey} {entity.RowKey} holds nothing.");
    }

    private static string Name(int chunk) => chunk == 0 ? "Json" : $"Json{chunk}";
}
