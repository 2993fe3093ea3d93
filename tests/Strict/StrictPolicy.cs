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

    private static bool Refuses(HttpMessage message)
    {
        var refusal = message.Request.Headers.TryGetValue("DataServiceVersion", out _) ? TableRules.Check(message.Request) : BlobRules.Check(message.Request);
        if (refusal is null) return false;
        message.Response = new Refused(refusal);
        return true;
    }
}
