using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>
/// An item as JSON in the properties <c>Json</c>, <c>Json1</c> …, or of another name: a property holds 32 K characters, an entity 1 MiB.
/// </summary>
internal static class JsonColumn
{
    private const int Chunk = 32_000;
    private const int MostChunks = 14;
    private const string Item = "Json";

    /// <summary>The properties that an item can be in.</summary>
    public static IEnumerable<string> Names { get; } = [.. Enumerable.Range(0, MostChunks).Select(chunk => Name(Item, chunk))];

    /// <exception cref="ReportTooLargeException">The item does not fit an entity.</exception>
    public static Dictionary<string, object?> Write<T>(T item, JsonTypeInfo<T> type, string name = Item)
    {
        var json = JsonSerializer.Serialize(item, type);
        var columns = new Dictionary<string, object?>();
        // Cutting parts no pair of surrogates: JSON escapes them.
        for (var start = 0; start < json.Length; start += Chunk)
        {
            if (columns.Count == MostChunks) throw new ReportTooLargeException();
            columns[Name(name, columns.Count)] = json.Substring(start, Math.Min(Chunk, json.Length - start));
        }
        return columns;
    }

    // A property that a query asks for and an entity has not is there as null.
    public static bool IsIn(TableEntity entity, string name = Item) => entity.GetString(name) is not null;

    public static T Read<T>(TableEntity entity, JsonTypeInfo<T> type, string name = Item)
    {
        var json = new StringBuilder();
        for (var chunk = 0; entity.GetString(Name(name, chunk)) is { } text; chunk++) json.Append(text);
        return JsonSerializer.Deserialize(json.ToString(), type) ?? throw new JsonException($"{entity.PartitionKey} {entity.RowKey} holds nothing.");
    }

    private static string Name(string name, int chunk) => chunk == 0 ? name : $"{name}{chunk}";
}
