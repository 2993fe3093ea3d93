using System.Text.Json.Nodes;

namespace Functions.Tests.Infrastructure;

/// <summary>One resource that a deployment would make.</summary>
internal sealed record Resource(JsonNode Json)
{
    public string Type => Json["type"]!.GetValue<string>();

    /// <summary>Without its parents' names.</summary>
    public string Name => Json["name"]!.GetValue<string>().Split('/')[^1];

    public JsonNode Properties => Json["properties"]!;

    public string Text(params string[] path) => path.Aggregate(Properties, (node, name) => node[name]!).GetValue<string>();
}
