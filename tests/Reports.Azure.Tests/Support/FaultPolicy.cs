using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Strict;

namespace Reports.Azure.Tests.Support;

/// <summary>Trouble with storage, right before the wire, so that the clients' own retries meet it.</summary>
internal sealed class FaultPolicy : HttpPipelinePolicy
{
    private Fault _fault;
    private int _before;
    private int _left;

    /// <summary>How many requests met it.</summary>
    public int Met { get; private set; }

    /// <param name="before">How many requests pass first; of those that can meet it.</param>
    /// <param name="times">How many meet it then.</param>
    public void Set(Fault fault, int before, int times) => (_fault, _before, _left, Met) = (fault, before, times, 0);

    public void Stop() => _left = 0;

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => throw new NotSupportedException("Nothing calls storage and blocks.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!Meets(message.Request))
        {
            await ProcessNextAsync(message, pipeline);
            return;
        }
        switch (_fault)
        {
            case Fault.Busy: message.Response = new Refused(new(503, "ServerBusy", "The server is busy.")); break;
            case Fault.Error: message.Response = new Refused(new(500, "InternalError", "The server met an error.")); break;
            case Fault.Conflict: message.Response = new Refused(new(412, "UpdateConditionNotSatisfied", "Somebody else was here.")); break;
            case Fault.TooLarge: message.Response = new Refused(new("EntityTooLarge", "The entity is too large.")); break;
            case Fault.LostAnswer:
                await ProcessNextAsync(message, pipeline);
                throw Reset();
            default: throw Reset();
        }
    }

    private bool Meets(Request request)
    {
        if (_left == 0 || !CanMeet(request) || Interlocked.Decrement(ref _before) >= 0 || Interlocked.Decrement(ref _left) < 0) return false;
        Met++;
        return true;
    }

    private bool CanMeet(Request request) => _fault switch
    {
        Fault.Conflict => request.Method != RequestMethod.Get && request.Headers.TryGetValue("If-Match", out var version) && version != "*",
        Fault.TooLarge => request.Method != RequestMethod.Get && request.Headers.Contains("DataServiceVersion"),
        _ => true,
    };

    private static RequestFailedException Reset() => new("The connection was reset.", new IOException("The connection was reset."));
}
