using System.Globalization;
using System.Text.Json;

namespace Functions;

/// <summary>
/// What the host says of a blob. Strings are JSON inside JSON, and the properties' names and their casing
/// differ between versions of the storage extension.
/// </summary>
internal sealed class BlobMetadata(IReadOnlyDictionary<string, JsonElement>? metadata)
{
    private const string Container = "reports/";

    public string? Name => Text(Find("name")) is { Length: > 0 } name ? name : NameIn(Text(Find("Uri")));

    public string? ContentType => Text(Property("ContentType"));

    public DateTimeOffset? LastModified =>
        DateTimeOffset.TryParse(Text(Property("LastModified")), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : null;

    private static string? NameIn(string? uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address)) return null;
        // The container is the path's first segment, or its second where the account is the first.
        var path = address.AbsolutePath[1..];
        if (!path.StartsWith(Container, StringComparison.Ordinal)) path = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return path.StartsWith(Container, StringComparison.Ordinal) && path.Length > Container.Length ? Uri.UnescapeDataString(path[Container.Length..]) : null;
    }

    private JsonElement? Find(string key) => metadata is null ? null : Find(metadata, key);

    private JsonElement? Property(string key) =>
        Find("Properties") is { } properties && Decode(properties) is { ValueKind: JsonValueKind.Object } decoded
            ? Find(decoded.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value)), key)
            : null;

    private static JsonElement? Find(IEnumerable<KeyValuePair<string, JsonElement>> pairs, string key)
    {
        foreach (var (name, value) in pairs)
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }

    private static string? Text(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.String } text) return null;
        return Decode(text) is { ValueKind: JsonValueKind.String } decoded ? decoded.GetString() : text.GetString();
    }

    private static JsonElement Decode(JsonElement value)
    {
        if (value.ValueKind is not JsonValueKind.String) return value;
        try
        {
            using var inner = JsonDocument.Parse(value.GetString()!);
            return inner.RootElement.Clone();
        }
        catch (JsonException)
        {
            return value;
        }
    }
}
