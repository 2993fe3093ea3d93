using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Bulk;

/// <summary>Counts the requests to storage, and the entities and blobs that they read.</summary>
internal sealed class CountPolicy : HttpPipelinePolicy
{
    private int _requests, _entities;

    public (int Requests, int Entities) Counts => (_requests, _entities);

    public void Reset() => (_requests, _entities) = (0, 0);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Count(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        Count(message);
    }

    private void Count(HttpMessage message)
    {
        Interlocked.Increment(ref _requests);
        if (message.Request.Method != RequestMethod.Get || message.Response.Status != 200) return;
        var read = 1;
        if (message.Response.Headers.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is true)
        {
            using var content = JsonDocument.Parse(message.Response.Content);
            if (content.RootElement.ValueKind is JsonValueKind.Object && content.RootElement.TryGetProperty("value", out var list)) read = list.GetArrayLength();
        }
        Interlocked.Add(ref _entities, read);
    }
}
