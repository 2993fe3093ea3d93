namespace Reports.Digests;

/// <summary>The settings under <c>Digest</c>.</summary>
public sealed record DigestOptions
{
    /// <summary>Addresses, with commas or semicolons between them.</summary>
    public string? Recipients { get; init; }

    /// <summary>The mail's language, <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";
}
