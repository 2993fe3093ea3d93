using Azure;
using Azure.Storage.Queues;

namespace Reports.Azure.Storage;

/// <summary>Where a Functions host puts blobs that a function failed on five times. The name is the storage extension's.</summary>
public sealed class PoisonedBlobs(QueueServiceClient queues)
{
    public const string Queue = "webjobs-blobtrigger-poison";

    private readonly QueueClient _queue = queues.GetQueueClient(Queue);

    /// <summary>About how many blobs lie there.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation)
    {
        try
        {
            return (await _queue.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return 0;
        }
    }

    /// <summary>What a host does; it makes the queue with the first message.</summary>
    public async Task AddAsync(string message, CancellationToken cancellation)
    {
        await _queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await _queue.SendMessageAsync(message, cancellation);
    }
}
