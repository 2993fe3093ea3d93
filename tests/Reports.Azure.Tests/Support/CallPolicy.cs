using Azure.Core;
using Azure.Core.Pipeline;

namespace Reports.Azure.Tests.Support;

/// <summary>Lets something else happen in the midst of what is going on: right before one call to storage.</summary>
internal sealed class CallPolicy : HttpPipelinePolicy
{
    private int _left;
    private Func<Task>? _action;

    /// <summary>Whether the call has come; the action then ran, once.</summary>
    public bool HasRun => _action is null;

    public void Before(int call, Func<Task> action) => (_left, _action) = (call, action);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Nothing calls storage and blocks.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (_action is { } action && Interlocked.Decrement(ref _left) < 0 && Interlocked.CompareExchange(ref _action, null, action) == action) await action();
        await ProcessNextAsync(message, pipeline);
    }
}
