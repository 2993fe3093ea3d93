using System.Text.Json.Nodes;

namespace Reports.Corrections;

/// <summary>JSON Merge Patch, RFC 7396.</summary>
internal static class MergePatch
{
    /// <returns>A new value; the two that are given stay as they are.</returns>
    public static JsonNode? Apply(JsonNode? target, JsonNode? patch)
    {
        if (patch is not JsonObject changes) return patch?.DeepClone();
        var result = target is JsonObject members ? members.DeepClone().AsObject() : [];
        foreach (var (name, change) in changes)
        {
            if (change is null) result.Remove(name);
            else result[name] = Apply(result[name], change);
        }
        return result;
    }
}
