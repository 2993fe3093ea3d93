using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Digests;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FrozenDigest))]
[JsonSerializable(typeof(SendResult))]
internal sealed partial class DigestJsonContext : JsonSerializerContext;

/// <summary>Digests and what became of them as JSON: camelCase, nulls written, Chinese unescaped.</summary>
public static class DigestJson
{
    private static readonly DigestJsonContext Context =
        new(new JsonSerializerOptions(DigestJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Serialize(Digest digest) => JsonSerializer.Serialize(digest, Context.Digest);

    public static string Serialize(SendResult result) => JsonSerializer.Serialize(result, Context.SendResult);

    public static string Serialize(FrozenDigest frozen) => JsonSerializer.Serialize(frozen, Context.FrozenDigest);

    public static FrozenDigest Deserialize(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Context.FrozenDigest) ?? throw new JsonException("A frozen digest is not null.");
}
