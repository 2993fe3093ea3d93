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

    private IsoWeek LastWeek => calendar.WeekOf(calendar.Now).Previous;

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
            // What was due while nothing ran; as a host does with a timer that it missed.
            else await app.PostAsync($"/{nameof(SendWeeklyDigest)}", null, stoppingToken);
            var weeks = await WeeksAsync(files, stoppingToken);
            welcome.Show(weeks.Count > 0 ? weeks.Max : LastWeek, await MailAsync(weeks, stoppingToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailure(exception.Message);
            welcome.Show(LastWeek, null);
        }
    }

    private async Task SettledAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        var end = time.GetUtcNow() + Patience;
        while (time.GetUtcNow() < end && files.Any(file => arrivals.Find(file) is null))
            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellation);
    }

    private async Task<SortedSet<IsoWeek>> WeeksAsync(IReadOnlyList<string> files, CancellationToken cancellation)
    {
        SortedSet<IsoWeek> weeks = [];
        foreach (var file in files)
            if (await reports.FindAsync(ReportId.From(file), cancellation) is { PublishedOn: { } day }) weeks.Add(IsoWeek.Of(day));
        return weeks;
    }

    /// <summary>Writes the digest of a week with samples to the outbox; never sends a real mail.</summary>
    private async Task<IsoWeek?> MailAsync(SortedSet<IsoWeek> weeks, CancellationToken cancellation)
    {
        // What is sent is frozen: the week that the timer sends next stays open for the user's own reports.
        var past = weeks.Where(week => week < LastWeek).ToList();
        return Outbox.IsUsed(configuration) && past.Count > 0 && await app.PostAsync($"/api/digests/{past[^1]}/send", null, cancellation) is null ? past[^1] : null;
    }

    [LoggerMessage(LogLevel.Error, "The samples could not be shown: {Reason}")]
    private partial void LogFailure(string reason);
}
