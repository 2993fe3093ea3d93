namespace Functions;

internal static partial class ReconciliationLog
{
    [LoggerMessage(LogLevel.Warning, "Of {Seen} uploads {Repaired} had not been taken in and are now, {Withdrawn} were deleted and what they said is gone, {Waiting} wait")]
    public static partial void Repaired(ILogger log, int seen, int repaired, int withdrawn, int waiting);
}
