namespace Reports.Storage;

/// <summary>One uploaded file.</summary>
public sealed record Upload(UploadedBlob Blob, ReadOnlyMemory<byte> Content);
