using System.Net.Http.Headers;

namespace Reports.Azure.Mail;

/// <summary>How long to wait before a mail is handed over again: as the answer says, else 1, 2 and 4 seconds.</summary>
internal static class RetrySchedule
{
    public const int Attempts = 4;

    /// <summary>The next run of the timer is the better place for a longer wait.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Null where it is not worth another attempt.</summary>
    public static TimeSpan? DelayAfter(int attempt, HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (attempt >= Attempts) return null;
        var delay = headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => TimeSpan.FromSeconds(1 << (attempt - 1)),
        };
        if (delay > Longest) return null;
        return delay > TimeSpan.Zero ? delay : TimeSpan.Zero;
    }
}
