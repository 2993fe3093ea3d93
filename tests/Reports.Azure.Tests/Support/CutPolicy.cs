using Azure.Core;
using Azure.Core.Pipeline;

namespace Reports.Azure.Tests.Support;

/// <summary>Lets some calls to storage through and none after them, as if the process had died there.</summary>
internal sealed class CutPolicy : HttpPipelinePolicy
{
    private int _left = int.MaxValue;

    public void After(int calls) => _left = calls;

    public void Never() => _left = int.MaxValue;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count();
        ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Count();
        return ProcessNextAsync(message, pipeline);
    }

    private void Count()
    {
        if (Interlocked.Decrement(ref _left) < 0) throw new CutException();
    }
}

internal sealed class CutException() : Exception("Cut.");
