using Reports;

namespace Functions;

internal static partial class DigestLog
{
    [LoggerMessage(LogLevel.Warning, "Nobody noted whether {Count} recipients got the digest of {Week}; they are not sent to again")]
    public static partial void Unknown(ILogger log, IsoWeek week, int count);
}
