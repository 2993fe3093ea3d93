using System.Text.Json.Serialization;

namespace Functions;

/// <summary>What a host wants to hear. With no body at all it waits until the function's time is over.</summary>
internal sealed record InvocationAnswer(
    [property: JsonPropertyName("Outputs")] Dictionary<string, string> Outputs,
    [property: JsonPropertyName("Logs")] IReadOnlyList<string> Logs,
    [property: JsonPropertyName("ReturnValue")] string? ReturnValue)
{
    public static InvocationAnswer Success { get; } = new([], [], null);
}
