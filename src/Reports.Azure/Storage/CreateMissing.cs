using Azure.Core;
using Azure.Core.Pipeline;

namespace Reports.Azure.Storage;

/// <summary>
/// Creates containers and tables when a call finds one missing, and makes the call again: where they are there, as they are in Azure from the first
/// deployment on, a start waits for none of them.
/// </summary>
internal sealed class CreateMissing(Func<StorageSetup> setup) : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        if (!IsMissing(message)) return;
        await setup().CreateAsync(message.CancellationToken);
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Storage is asked asynchronously.");

    // A transaction answers 202, and says inside which of its operations failed.
    private static bool IsMissing(HttpMessage message) => message.Response.Status is 404 or 202
        && (message.Response.Headers.TryGetValue("x-ms-error-code", out var code) ? code is "ContainerNotFound" or "TableNotFound"
            : message.Response.ContentStream is { CanSeek: true } && message.Response.Content.ToMemory().Span.IndexOf("TableNotFound"u8) >= 0);
}
