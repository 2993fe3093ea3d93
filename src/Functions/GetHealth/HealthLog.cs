namespace Functions;

internal static partial class HealthLog
{
    [LoggerMessage(LogLevel.Warning, "Storage is unreachable: {Reason}")]
    public static partial void Unreachable(ILogger log, string reason);
}
