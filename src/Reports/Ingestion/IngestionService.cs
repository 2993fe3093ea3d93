using Reports.Corrections;
using Reports.Model;
using Reports.Recognition;
using Reports.Storage;
using Reports.Telemetry;

namespace Reports.Ingestion;

/// <summary>
/// Makes what is stored agree with what the container holds. A delivery only names a blob, which is looked at before and after:
/// so it does not matter how often it comes, how late, beside which others, or where an earlier one was cut off.
/// </summary>
public sealed class IngestionService
{
    private const int Rounds = 10;

    private readonly IIngestionLog _log;
    private readonly IUploads _uploads;
    private readonly Duplicates _duplicates;
    private readonly Intake _intake;
    private readonly IngestionCheck _check;

    public IngestionService(IReportParser parser, IReportStore store, IIngestionLog log, IUploads uploads, ICorrectionStore corrections, Calendar calendar)
    {
        (_log, _uploads) = (log, uploads);
        _duplicates = new(log, IngestAsync);
        _check = new(parser, store, log, corrections);
        _intake = new(parser, store, log, uploads, corrections, calendar, _check, _duplicates);
    }

    /// <summary>What became of the upload; null where the file is gone, with everything that it said. The same content read by the same parser changes nothing.</summary>
    public Task<Ingestion?> IngestAsync(string blobName, CancellationToken cancellation) => RunAsync(blobName, again: false, cancellation);

    /// <summary>The same, read anew whatever became of it before.</summary>
    public Task<Ingestion?> RetryAsync(string blobName, CancellationToken cancellation) => RunAsync(blobName, again: true, cancellation);

    /// <summary>How the upload's record stands to it.</summary>
    internal async Task<(IngestionState State, Ingestion? Record)> StateAsync(UploadedBlob blob, CancellationToken cancellation)
    {
        var record = await _log.FindAsync(ReportId.From(blob.Name), cancellation);
        return (await _check.StateAsync(record, blob, cancellation), record);
    }

    /// <summary>Records as failed what could not be taken in, until it is retried or uploaded anew.</summary>
    /// <param name="reason">For the person who uploaded it.</param>
    public async Task<Ingestion?> GiveUpAsync(string blobName, string reason, CancellationToken cancellation)
    {
        if (await _uploads.FindAsync(blobName, cancellation) is not { } blob) return await IngestAsync(blobName, cancellation);
        var (state, record) = await StateAsync(blob, cancellation);
        return state is IngestionState.Settled ? record : await _intake.GiveUpAsync(blob, record, reason, cancellation);
    }

    private async Task<Ingestion?> RunAsync(string blobName, bool again, CancellationToken cancellation)
    {
        using var trace = IngestionTelemetry.Begin(ReportId.From(blobName), blobName);
        Ingestion? outcome = null;
        for (var (round, withdrawn) = (0, false); round < Rounds; round++)
        {
            var blob = await _uploads.FindAsync(blobName, cancellation);
            var record = await _log.FindAsync(ReportId.From(blobName), cancellation);
            // Newer content came between.
            if (outcome is not null && outcome.Sha256 != record?.Sha256) await _duplicates.ReleaseAsync(outcome.Sha256, outcome.Id, cancellation);
            if (blob is null)
            {
                if (withdrawn && record is null) return null;
                if (!await _intake.WithdrawAsync(blobName, record, cancellation)) return null;
                withdrawn = true;
                continue;
            }
            var state = again && round == 0 ? IngestionState.Stale : await _check.StateAsync(record, blob, cancellation);
            if (state is IngestionState.Settled) return record;
            // Another delivery is at work on what this one has done, and looks for itself when it is through.
            if (state is IngestionState.UnderWay && outcome is not null) return outcome;
            outcome = await _intake.RunAsync(blob, record, again && round == 0, cancellation) ?? outcome;
        }
        throw new InvalidOperationException($"'{blobName}' was changed {Rounds} times while it was read.");
    }
}
