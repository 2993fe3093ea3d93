using Reports.Model;
using Reports.Storage;
using Reports.Telemetry;

namespace Reports.Ingestion;

/// <summary>Writes the status file and then the record, which settles the upload.</summary>
internal sealed class OutcomeWriter(IIngestionLog log, IUploads uploads)
{
    public async Task<Ingestion> WriteAsync(Ingestion outcome, Report? report, CancellationToken cancellation)
    {
        await uploads.WriteStatusAsync(outcome.BlobName, StatusFile.Of(outcome, report).ToJson(), StatusFile.VersionOf(outcome), cancellation);
        await log.WriteAsync(outcome, cancellation);
        IngestionTelemetry.Settled(outcome, report);
        return outcome;
    }
}
