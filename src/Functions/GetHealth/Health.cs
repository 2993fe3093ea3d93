using System.Text.Json.Serialization;
using Reports.Model;

namespace Functions;

/// <param name="Counts">Null where storage did not say.</param>
internal sealed record Health(HealthStatus Status, string ParserVersion, StorageStatus Storage, IngestionCounts? Counts);

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

/// <summary>Uploads that want somebody's look; counted to a thousand.</summary>
internal sealed record IngestionCounts(int Processing, int Failed);
