using System.Globalization;
using System.Text;

namespace Functions.LocalHost;

/// <summary>Calls SendWeeklyDigest by its schedule.</summary>
internal sealed partial class TimerTrigger(
    TimerSchedule schedule, AppClient app, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<TimerTrigger> log) : BackgroundService
{
    // A timer takes no delay of more than some weeks, and a machine that slept wakes to a clock that jumped.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitUntilStartedAsync(stoppingToken);
        var next = schedule.NextAfter(time.GetUtcNow());
        while (next is { } due)
        {
            while (due - time.GetUtcNow() is { Ticks: > 0 } left)
                await Task.Delay(left < LongestWait ? left : LongestWait, time, stoppingToken);
            next = schedule.NextAfter(time.GetUtcNow());
            await FireAsync(due, next, stoppingToken);
        }
    }

    private async Task FireAsync(DateTimeOffset due, DateTimeOffset? next, CancellationToken cancellation)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "Data": { "timer": {
                "Schedule": { "AdjustForDST": true },
                "ScheduleStatus": { "Last": "{{due:O}}", "Next": "{{next:O}}", "LastUpdated": "{{due:O}}" },
                "IsPastDue": false
              } },
              "Metadata": { "sys": { "MethodName": "{{nameof(SendWeeklyDigest)}}", "UtcNow": "{{time.GetUtcNow():O}}" } }
            }
            """);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        if (await app.PostAsync($"/{nameof(SendWeeklyDigest)}", content, cancellation) is { } failure) LogFailure(failure);
        else LogSuccess();
    }

    [LoggerMessage(LogLevel.Information, "The weekly digest was due and is done")]
    private partial void LogSuccess();

    [LoggerMessage(LogLevel.Error, "The weekly digest failed: {Reason}")]
    private partial void LogFailure(string reason);
}
