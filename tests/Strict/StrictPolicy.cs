using Azure.Core;
using Azure.Core.Pipeline;

namespace Strict;

/// <summary>Refuses what Azure Storage refuses and Azurite takes, with the status and code that Azure gives.</summary>
internal sealed class StrictPolicy : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!Refuses(message)) ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        Refuses(message) ? ValueTask.CompletedTask : ProcessNextAsync(message, pipeline);

    /// <summary>Why Azure would refuse it; null where it would not.</summary>
    public static Refusal? Check(Request request) =>
        request.Headers.TryGetValue("DataServiceVersion", out _) ? TableRules.Check(request) : BlobRules.Check(request);

    private static bool Refuses(HttpMessage message)
    {
        if (Check(message.Request) is not { } refusal) return false;
        message.Response = new Refused(refusal);
        return true;
    }
}
