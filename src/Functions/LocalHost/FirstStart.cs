using Reports;
using Reports.Model;
using Reports.Storage;

namespace Functions.LocalHost;

/// <summary>Uploads the samples where there is nothing yet, and says what there is to see.</summary>
internal sealed partial class FirstStart(
    Samples samples, Arrivals arrivals, Welcome welcome, IReportStore reports, AppClient app, IConfiguration configuration, Calendar calendar,
    TimeProvider time, IHostApplicationLifetime lifetime, ILogger<FirstStart> log) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitUntilStartedAsync(stoppingToken);
        try
        {
            var files = await samples.UploadAsync(arrivals.Silence, stoppingToken);
            if (files.Count > 0)
            {
                await SettledAsync(files, stoppingToken);
                Welcome.ShowSamples(files, arrivals);
            }
            welcome.Show(await DigestAsync(files, stoppingToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception.Message);
            welcome.Show(null);
        }
    }

    private async Task SettledAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        var end = time.GetUtcNow() + Patience;
        while (time.GetUtcNow() < end && files.Any(file => arrivals.Find(file) is null))
            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellation);
    }

    /// <summary>Writes the digest of the samples' last full week to the outbox; never sends a real mail.</summary>
    private async Task<IsoWeek?> DigestAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        if (!Outbox.IsUsed(configuration)) return null;
        IsoWeek? latest = null;
        foreach (var file in files)
        {
            if (await reports.FindAsync(ReportId.From(file), cancellation) is not { PublishedOn: { } day }) continue;
            // The week that the timer sends next stays open for the user's own reports.
            if (IsoWeek.Of(day) is var week && week < calendar.WeekOf(calendar.Now).Previous && (latest is null || week > latest)) latest = week;
        }
        return latest is not null && await app.PostAsync($"/api/digests/{latest}/send", null, cancellation) is null ? latest : null;
    }

    [LoggerMessage(LogLevel.Error, "The samples could not be shown: {Reason}")]
    private partial void LogFailure(string reason);
}
