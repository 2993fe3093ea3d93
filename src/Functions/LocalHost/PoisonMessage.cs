using System.Text.Json.Serialization;

namespace Functions.LocalHost;

/// <summary>A blob that was given up, as a host's storage extension writes it.</summary>
internal sealed record PoisonMessage(string Type, string FunctionId, string BlobType, string ContainerName, string BlobName, string ETag)
{
    public static PoisonMessage Of(BlobBinding binding, string blobName, string etag) =>
        new("BlobTrigger", $"Host.Functions.{binding.Function}", "BlockBlob", binding.Container, blobName, etag);
}

[JsonSerializable(typeof(PoisonMessage))]
internal sealed partial class PoisonJson : JsonSerializerContext;
