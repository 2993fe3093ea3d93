namespace Functions.LocalHost;

/// <summary>What a blob trigger's function.json says: the container, the one blob of it or all, the function, the name of its data.</summary>
internal sealed record BlobBinding(string Container, string? BlobName, string Function, string Data);
