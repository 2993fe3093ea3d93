using Reports.Corrections;
using Reports.Recognition;
using Reports.Storage;

namespace Reports.Ingestion;

/// <summary>Holds an upload's record against the blob, the stored report, its corrections and the other uploads of the same bytes.</summary>
internal sealed class IngestionCheck(IReportParser parser, IReportStore store, IIngestionLog log, ICorrectionStore corrections)
{
    public async Task<IngestionState> StateAsync(Ingestion? record, UploadedBlob blob, CancellationToken cancellation) => record switch
    {
        null => IngestionState.Stale,
        { Status: IngestionStatus.Processing } => IngestionState.UnderWay,
        _ => record.ETag == blob.ETag ? await StateAsync(record, cancellation) : IngestionState.Stale,
    };

    /// <summary>The same whichever version of the blob was read.</summary>
    public async Task<IngestionState> StateAsync(Ingestion record, CancellationToken cancellation)
    {
        if (record.ParserVersion != parser.Version) return IngestionState.Stale;
        var stamp = await store.FindStampAsync(record.Id, cancellation);
        if (stamp is { Length: 0 }) return IngestionState.UnderWay;
        return stamp == ReportStamp.Of(record) && await IsInPlaceAsync(record, cancellation) && await IsCorrectedAsync(record, cancellation) ? IngestionState.Settled : IngestionState.Stale;
    }

    // The first upload of its bytes is listed, and the others name it.
    private async Task<bool> IsInPlaceAsync(Ingestion record, CancellationToken cancellation) =>
        record.Status is IngestionStatus.Failed || await log.FindFirstAsync(record.Sha256!, cancellation) == (record.DuplicateOf ?? record.Id);

    private async Task<bool> IsCorrectedAsync(Ingestion record, CancellationToken cancellation) =>
        record.Status is IngestionStatus.Failed || await corrections.FindETagAsync(record.Id, cancellation) == record.CorrectionsETag;
}
