using System.Text.Json.Nodes;

namespace Reports.Corrections;

/// <summary>What a user says was read nowhere: only an item that is as it was read keeps its evidence.</summary>
internal static class CorrectedEvidence
{
    public static JsonNode? Of(JsonNode? value, JsonNode? read) => value switch
    {
        JsonArray items => new JsonArray([.. items.Select(item => One(item, read as JsonArray ?? []))]),
        _ => One(value, [read?.DeepClone()]),
    };

    private static JsonNode? One(JsonNode? item, JsonArray read)
    {
        if (item is not JsonObject) return item?.DeepClone();
        var said = Bare(item);
        return read.FirstOrDefault(other => JsonNode.DeepEquals(Bare(other), said))?.DeepClone() ?? said;
    }

    // Without members that are null, too: whether they are written makes no other item.
    private static JsonObject Bare(JsonNode? item)
    {
        var bare = MergePatch.Apply(null, item ?? new JsonObject())!.AsObject();
        foreach (var name in bare.Select(member => member.Key).Where(name => name.EndsWith("evidence", StringComparison.OrdinalIgnoreCase)).ToList()) bare.Remove(name);
        return bare;
    }
}
