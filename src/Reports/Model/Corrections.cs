using System.Text.Json;

namespace Reports.Model;

/// <summary>What a user says in place of what was read.</summary>
/// <param name="Fields">Those that hold the user's value; none where nothing fits, see the diagnostics.</param>
/// <param name="ETag">The version of the corrections.</param>
/// <param name="Read">What was read in these fields, without those that were empty.</param>
public sealed record Corrections(IReadOnlyList<string> Fields, DateTimeOffset At, string ETag, JsonElement Read);
