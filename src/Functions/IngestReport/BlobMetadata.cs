using System.Text.Json;

namespace Functions;

/// <summary>What the host says of a blob. Strings are JSON inside JSON, and more than the name differs between versions of the storage extension.</summary>
internal sealed class BlobMetadata(IReadOnlyDictionary<string, JsonElement>? metadata)
{
    private const string Container = "reports/";

    public string? Name => Text("name") is { Length: > 0 } name ? name : NameIn(Text("Uri"));

    private static string? NameIn(string? uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var address)) return null;
        // The container is the path's first segment, or its second where the account is the first.
        var path = address.AbsolutePath[1..];
        if (!path.StartsWith(Container, StringComparison.Ordinal)) path = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return path.StartsWith(Container, StringComparison.Ordinal) && path.Length > Container.Length ? Uri.UnescapeDataString(path[Container.Length..]) : null;
    }

    private string? Text(string key)
    {
        foreach (var (name, value) in metadata ?? new Dictionary<string, JsonElement>())
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase) && value.ValueKind is JsonValueKind.String) return Decode(value.GetString()!);
        return null;
    }

    private static string Decode(string text)
    {
        try
        {
            using var inner = JsonDocument.Parse(text);
            return inner.RootElement.ValueKind is JsonValueKind.String ? inner.RootElement.GetString()! : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
