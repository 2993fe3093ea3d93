using System.Globalization;
using System.Text;

namespace Functions.LocalHost;

/// <summary>Calls a function at the times that its function.json says.</summary>
internal sealed partial class TimerTrigger(
    TimerBinding binding, AppClient app, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<TimerTrigger> log) : BackgroundService
{
    // A timer takes no delay of more than some weeks, and a machine that slept wakes to a clock that jumped.
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.WaitUntilStartedAsync(stoppingToken);
        while (true)
        {
            var due = Next();
            while (due - time.GetUtcNow() is { Ticks: > 0 } left)
                await Task.Delay(left < LongestWait ? left : LongestWait, time, stoppingToken);
            await FireAsync(due, Next(), stoppingToken);
        }
    }

    private DateTimeOffset Next() => new((time.GetUtcNow().Ticks / binding.Period.Ticks + 1) * binding.Period.Ticks, TimeSpan.Zero);

    private async Task FireAsync(DateTimeOffset due, DateTimeOffset next, CancellationToken cancellation)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $$"""
            {
              "Data": { "timer": {
                "Schedule": { "AdjustForDST": true },
                "ScheduleStatus": { "Last": "{{due:O}}", "Next": "{{next:O}}", "LastUpdated": "{{due:O}}" },
                "IsPastDue": false
              } },
              "Metadata": { "sys": { "MethodName": "{{binding.Function}}", "UtcNow": "{{time.GetUtcNow():O}}" } }
            }
            """);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        if (await app.PostAsync($"/{binding.Function}", content, cancellation) is { } failure) LogFailure(binding.Function, failure);
        else LogSuccess(binding.Function);
    }

    [LoggerMessage(LogLevel.Debug, "{Function} is done")]
    private partial void LogSuccess(string function);

    [LoggerMessage(LogLevel.Error, "{Function} failed: {Reason}")]
    private partial void LogFailure(string function, string reason);
}
