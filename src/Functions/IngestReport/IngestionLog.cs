using Reports.Ingestion;

namespace Functions;

/// <summary>What became of an upload, for who runs the service.</summary>
internal static partial class IngestionLog
{
    public static void Outcome(ILogger log, Ingestion outcome)
    {
        if (outcome.Status is IngestionStatus.Failed) Failed(log, outcome.BlobName, outcome.Id, outcome.Code, outcome.Reason);
        else Done(log, outcome.BlobName, outcome.Id, outcome.Status, outcome.Broker, outcome.StockRatings, outcome.Diagnostics.Count);
    }

    [LoggerMessage(LogLevel.Information, "{BlobName} is not in the container any more, and nothing of it is stored")]
    public static partial void Withdrawn(ILogger log, string blobName);

    [LoggerMessage(LogLevel.Information, "{BlobName} ({ReportId}): {Status}, {Broker}, {StockRatings} ratings, {Diagnostics} diagnostics")]
    private static partial void Done(ILogger log, string blobName, string reportId, IngestionStatus status, string? broker, int stockRatings, int diagnostics);

    [LoggerMessage(LogLevel.Warning, "{BlobName} ({ReportId}) was not read, {Code}: {Reason} Its status file tells the person who uploaded it.")]
    private static partial void Failed(ILogger log, string blobName, string reportId, string? code, string? reason);
}
