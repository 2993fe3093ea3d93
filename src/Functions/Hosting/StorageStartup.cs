using Reports.Azure.Storage;

namespace Functions.Hosting;

/// <summary>Creates containers and tables before the first request is served; while storage does not answer it keeps trying, and /health says so.</summary>
internal sealed partial class StorageStartup(StorageSetup storage, TimeProvider time, ILogger<StorageStartup> log) : BackgroundService
{
    // A host waits 30 seconds for the first answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        await Task.WhenAny(ExecuteTask!, Task.Delay(Patience, time, cancellationToken));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await TryCreateAsync(stoppingToken))
            await Task.Delay(Pause, time, stoppingToken);
    }

    private async Task<bool> TryCreateAsync(CancellationToken cancellation)
    {
        try
        {
            await storage.CreateAsync(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            LogFailure(exception.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Storage does not answer, trying again: {Reason}")]
    private partial void LogFailure(string reason);
}
