using System.Text.Json;
using System.Text.RegularExpressions;

namespace Strict;

internal static partial class EntityRules
{
    private const int LargestKey = 1024;
    private const int LargestEntity = 1024 * 1024;
    private const int LargestValue = 64 * 1024;
    private const int MostProperties = 252;
    private const int LongestName = 255;

    private static readonly HashSet<string> System = ["PartitionKey", "RowKey", "Timestamp", "odata.etag"];

    public static Refusal? Check(TableOperation operation)
    {
        foreach (var key in (string[])[operation.Partition, operation.Row])
        {
            if (key.Length * 2 > LargestKey) return new("PropertyValueTooLarge", $"A key of more than 1 KiB: {key[..40]}…");
            if (Forbidden().IsMatch(key)) return new("OutOfRangeInput", $"A key with a forbidden character: {key}");
        }
        var properties = operation.Entity.EnumerateObject().Where(property => !System.Contains(property.Name) && !property.Name.Contains('@', StringComparison.Ordinal)).ToList();
        if (properties.Count > MostProperties) return new("TooManyProperties", "An entity with more than 252 properties.");
        var size = 4 + 2 * (operation.Partition.Length + operation.Row.Length);
        foreach (var property in properties)
        {
            if (property.Name.Length > LongestName) return new("PropertyNameTooLong", property.Name);
            if (!Identifier().IsMatch(property.Name)) return new("PropertyNameInvalid", property.Name);
            var value = SizeOf(property.Value, operation.Entity.TryGetProperty($"{property.Name}@odata.type", out var type) && type.GetString() == "Edm.Binary");
            if (value > LargestValue) return new("PropertyValueTooLarge", $"{property.Name} has more than 64 KiB.");
            size += 8 + 2 * property.Name.Length + value + (property.Value.ValueKind is JsonValueKind.String ? 4 : 0);
        }
        return size > LargestEntity ? new("EntityTooLarge", "An entity of more than 1 MiB.") : null;
    }

    // Text counts in UTF-16.
    private static int SizeOf(JsonElement value, bool binary) => value.ValueKind switch
    {
        JsonValueKind.String when binary => value.GetString()!.Length / 4 * 3,
        JsonValueKind.String => value.GetString()!.Length * 2,
        JsonValueKind.True or JsonValueKind.False => 1,
        _ => 8,
    };

    [GeneratedRegex(@"[/\\#?\u0000-\u001f\u007f-\u009f]")]
    private static partial Regex Forbidden();

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Identifier();
}
