using System.Text.Json.Nodes;

namespace Reports.Corrections;

/// <summary>What a user says of a report, as a merge patch on it.</summary>
/// <param name="ETag">Another one whenever it was replaced.</param>
public sealed record Correction(JsonObject Patch, DateTimeOffset At, string ETag);
