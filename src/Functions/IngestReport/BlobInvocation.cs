using System.Text.Json;
using System.Text.Json.Serialization;

namespace Functions;

/// <summary>What a host sends for a blob; its content, which comes too, is passed over.</summary>
internal sealed record BlobInvocation([property: JsonPropertyName("Metadata")] Dictionary<string, JsonElement>? Metadata);
