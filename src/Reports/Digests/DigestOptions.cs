namespace Reports.Digests;

/// <summary>The settings under <c>Digest</c>.</summary>
public sealed record DigestOptions
{
    /// <summary>Addresses, with commas or semicolons between them; they need no subscription.</summary>
    public string? Recipients { get; init; }

    /// <summary>The mail's language, <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>When they get it, in the app's time zone; also what a subscription takes that does not say.</summary>
    public DayOfWeek Day { get; init; } = DayOfWeek.Monday;

    public int Hour { get; init; } = 8;
}
