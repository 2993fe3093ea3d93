namespace Reports.Subscriptions;

/// <summary>A subscription as somebody asks for it; what is left out takes its default.</summary>
public sealed record SubscriptionRequest
{
    public string? Address { get; init; }
    public string? Language { get; init; }
    public string? TimeZone { get; init; }

    /// <summary><c>monday</c> to <c>sunday</c>.</summary>
    public string? Day { get; init; }

    /// <summary>0 to 23.</summary>
    public int? Hour { get; init; }
    public IReadOnlyList<string>? Industries { get; init; }
    public IReadOnlyList<string>? Firms { get; init; }
    public IReadOnlyList<string>? Levels { get; init; }
    public IReadOnlyList<string>? Watch { get; init; }
}
