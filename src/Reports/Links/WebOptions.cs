namespace Reports.Links;

/// <summary>The settings under <c>Web</c>.</summary>
public sealed record WebOptions
{
    /// <summary>Where readers reach the app, without <c>/api</c>; null where nobody said.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How long a link to a page is good.</summary>
    public int LinkDays { get; init; } = 90;
}
