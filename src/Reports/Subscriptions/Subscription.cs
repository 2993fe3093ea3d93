using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Subscriptions;

/// <summary>One address and what it gets. An address has one; who leaves keeps it, so that nobody writes there again.</summary>
public sealed record Subscription
{
    /// <summary>See <see cref="SubscriptionId"/>.</summary>
    public required string Id { get; init; }
    public required string Address { get; init; }
    public required SubscriptionState State { get; init; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>IANA name; <see cref="Day"/> and <see cref="Hour"/> are of this zone.</summary>
    public required string TimeZone { get; init; }

    [JsonConverter(typeof(CamelCase<DayOfWeek>))]
    public required DayOfWeek Day { get; init; }
    public required int Hour { get; init; }
    public DigestFilter Filter { get; init; } = DigestFilter.Everything;

    /// <summary>Why it is suppressed.</summary>
    public string? Reason { get; init; }

    /// <summary>When the mail that asks for confirmation was sent last.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>When the state became what it is.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}
