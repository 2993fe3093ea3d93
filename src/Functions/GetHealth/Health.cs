using System.Text.Json.Serialization;
using Reports.Model;

namespace Functions;

/// <param name="Counts">Null where storage did not say.</param>
/// <param name="Lag">Null until all uploads were looked through once.</param>
internal sealed record Health(HealthStatus Status, string ParserVersion, StorageStatus Storage, IngestionCounts? Counts, IngestionLag? Lag);

[JsonConverter(typeof(CamelCase<HealthStatus>))]
internal enum HealthStatus
{
    Ok,
    Unavailable,
}

[JsonConverter(typeof(CamelCase<StorageStatus>))]
internal enum StorageStatus
{
    Ok,
    Unreachable,
}

/// <summary>Uploads that want somebody's look; the first two are counted to a thousand.</summary>
/// <param name="Poisoned">About how many messages lie in the host's poison queue.</param>
internal sealed record IngestionCounts(int Processing, int Failed, int Poisoned);

/// <summary>What was found when the container was last compared with what is stored.</summary>
/// <param name="Waiting">Uploads that were not taken in.</param>
/// <param name="Seconds">For how long the oldest of them had waited; null where none did.</param>
internal sealed record IngestionLag(DateTimeOffset AsOf, int Waiting, double? Seconds);
