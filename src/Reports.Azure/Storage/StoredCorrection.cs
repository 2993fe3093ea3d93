using System.Text.Json.Nodes;

namespace Reports.Azure.Storage;

/// <summary>What the blob of a report's corrections holds.</summary>
internal sealed record StoredCorrection(JsonObject Patch, DateTimeOffset At);
