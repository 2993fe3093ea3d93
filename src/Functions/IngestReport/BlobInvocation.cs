using System.Text.Json;
using System.Text.Json.Serialization;

namespace Functions;

/// <summary>What a host sends for a blob.</summary>
internal sealed record BlobInvocation(
    [property: JsonPropertyName("Data")] BlobData? Data,
    [property: JsonPropertyName("Metadata")] Dictionary<string, JsonElement>? Metadata);

/// <param name="Report">Named for the binding in function.json; base64 whatever the binding's data type.</param>
internal sealed record BlobData([property: JsonPropertyName("report")] byte[]? Report);
