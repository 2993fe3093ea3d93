using System.Globalization;
using System.Text;

namespace Functions.LocalHost;

/// <summary>Calls SendWeeklyDigest at each full hour, as its function.json says.</summary>
internal sealed partial class TimerTrigger(
    AppClient app, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<TimerTrigger> log) : BackgroundService
{
    // A timer takes no delay of more than some weeks, and a machine that slept wakes to a clock that jumped.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitUntilStartedAsync(stoppingToken);
        while (true)
        {
            var due = NextHour();
            while (due - time.GetUtcNow() is { Ticks: > 0 } left)
                await Task.Delay(left < LongestWait ? left : LongestWait, time, stoppingToken);
            await FireAsync(due, NextHour(), stoppingToken);
        }
    }

    private DateTimeOffset NextHour() => DateTimeOffset.FromUnixTimeSeconds((time.GetUtcNow().ToUnixTimeSeconds() / 3600 + 1) * 3600);

    private async Task FireAsync(DateTimeOffset due, DateTimeOffset next, CancellationToken cancellation)
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

    [LoggerMessage(LogLevel.Debug, "Whoever was due has the weekly digest")]
    private partial void LogSuccess();

    [LoggerMessage(LogLevel.Error, "The weekly digest failed: {Reason}")]
    private partial void LogFailure(string reason);
}
