using Azure.Core;
using Azure.Core.Pipeline;

namespace Reports.Azure.Tests.Support;

/// <summary>
/// Lets some calls that change something through and none after them, as if the process had died there. Before a call that only
/// reads it need not die: what is stored is the same as before the next that does not.
/// </summary>
internal sealed class CutPolicy : HttpPipelinePolicy
{
    private int _left = int.MaxValue;

    public void After(int calls) => _left = calls;

    public void Never() => _left = int.MaxValue;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message.Request.Method);
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count(message.Request.Method);
        return ProcessNextAsync(message, pipeline);
    }

    private void Count(RequestMethod method)
    {
        var left = method == RequestMethod.Get || method == RequestMethod.Head ? _left : Interlocked.Decrement(ref _left);
        if (left < 0) throw new CutException();
    }
}

internal sealed class CutException() : Exception("Cut.");
