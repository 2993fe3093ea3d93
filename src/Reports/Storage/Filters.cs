using Reports.Model;

namespace Reports.Storage;

/// <summary>Days are inclusive at both ends, and go by a report's <c>effectiveOn</c>.</summary>
public sealed record DateRange(DateOnly? From = null, DateOnly? To = null);

public sealed record ReportFilter
{
    public string? Broker { get; init; }
    public string? Industry { get; init; }
    public ReportKind? Kind { get; init; }
    public ReportSeries? Series { get; init; }
    public string? Stock { get; init; }
    public string? Analyst { get; init; }
    public string? Language { get; init; }

    /// <summary>A phrase in what <see cref="SearchText"/> covers.</summary>
    public string? Q { get; init; }

    /// <summary>Stored or read again since; without other filters the list then goes by that.</summary>
    public DateTimeOffset? UpdatedSince { get; init; }
    public DateRange Dates { get; init; } = new();
}

public sealed record RatingFilter
{
    public string? Broker { get; init; }
    public RatingLevel? Level { get; init; }
    public RatingChange? Change { get; init; }
    public RatingSubject? AppliesTo { get; init; }
    public DateRange Dates { get; init; } = new();
}
