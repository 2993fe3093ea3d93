using System.Collections.Concurrent;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Functions.LocalHost;

/// <summary>Watches a container and calls the function that is bound to it for each blob that is new or has changed.</summary>
internal sealed partial class BlobTrigger(
    BlobBinding binding, BlobServiceClient storage, AppClient app, Arrivals arrivals, Poison poison, LocalSettings settings,
    TimeProvider time, IHostApplicationLifetime lifetime, ILogger<BlobTrigger> log) : BackgroundService
{
    private const int Attempts = 5;

    private readonly ConcurrentDictionary<string, ETag> _seen = new();
    private readonly BlobContainerClient _container = storage.GetBlobContainerClient(binding.Container);
    private bool _failing;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitUntilStartedAsync(stoppingToken);
        using var timer = new PeriodicTimer(settings.PollInterval, time);
        do
        {
            try
            {
                await Parallel.ForEachAsync(
                    ChangedAsync(stoppingToken),
                    new ParallelOptions { MaxDegreeOfParallelism = settings.Parallel, CancellationToken = stoppingToken },
                    async (blob, cancellation) => await InvokeAsync(blob.Name, blob.ETag, cancellation));
                _failing = false;
            }
            catch (Exception exception) when (exception is RequestFailedException or AggregateException)
            {
                // Once, or a storage that is away for an hour fills the screen.
                if (!_failing) LogUnreadable(exception.Message.Split('\n')[0]);
                _failing = true;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async IAsyncEnumerable<(string Name, ETag ETag)> ChangedAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var blob in _container.GetBlobsAsync(BlobTraits.None, BlobStates.None, binding.BlobName, cancellation))
        {
            if (blob.Properties.ETag is { } etag && (!_seen.TryGetValue(blob.Name, out var seen) || seen != etag))
                yield return (blob.Name, etag);
        }
    }

    private async Task InvokeAsync(string name, ETag etag, CancellationToken cancellation)
    {
        string? failure = null;
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            failure = await TryAsync(name, cancellation);
            if (failure is null) break;
            if (attempt < Attempts) await Task.Delay(TimeSpan.FromMilliseconds(200 << attempt), time, cancellation);
        }
        _seen[name] = etag;
        if (failure is null) await arrivals.ShowAsync(binding, name, cancellation);
        else await GiveUpAsync(name, etag, failure, cancellation);
    }

    private async Task GiveUpAsync(string name, ETag etag, string failure, CancellationToken cancellation)
    {
        LogGivenUp(name, Attempts, failure);
        try
        {
            await poison.TakeAsync(binding, name, etag.ToString("H"), failure, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What stopped it may stop this too; the next file goes through all the same.
            LogUnrecorded(name, exception.Message.Split('\n')[0]);
        }
    }

    private async Task<string?> TryAsync(string name, CancellationToken cancellation)
    {
        try
        {
            var blob = _container.GetBlobClient(name);
            var download = await blob.DownloadContentAsync(cancellation);
            using var content = new BlobContent(binding.Data, blob.Uri, name, download.Value);
            return await app.PostAsync($"/{binding.Function}", content, cancellation);
        }
        catch (RequestFailedException exception) when (exception.Status == StatusCodes.Status404NotFound)
        {
            // Deleted since it was listed.
            return null;
        }
        catch (RequestFailedException exception)
        {
            return exception.Message.Split('\n')[0];
        }
    }

    [LoggerMessage(LogLevel.Warning, "The uploads cannot be listed, trying again: {Reason}")]
    private partial void LogUnreadable(string reason);

    [LoggerMessage(LogLevel.Error, "{Blob}: giving it up was cut short: {Reason}")]
    private partial void LogUnrecorded(string blob, string reason);

    [LoggerMessage(LogLevel.Error, "{Blob}: given up after {Attempts} attempts: {Reason}")]
    private partial void LogGivenUp(string blob, int attempts, string reason);
}
