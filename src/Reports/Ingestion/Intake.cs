using System.Security.Cryptography;
using Reports.Corrections;
using Reports.Model;
using Reports.Recognition;
using Reports.Storage;

namespace Reports.Ingestion;

/// <summary>
/// Takes one upload in, or what it said away. Every step is safe to repeat, and the settled record is written last, so that
/// what was cut off anywhere is made whole by the next.
/// </summary>
internal sealed class Intake(
    IReportParser parser, IReportStore store, IIngestionLog log, IUploads uploads, ICorrectionStore corrections, Calendar calendar, IngestionCheck check, Duplicates duplicates)
{
    private readonly UploadReader _reader = new(parser);
    private readonly OutcomeWriter _outcomes = new(log, uploads);

    /// <returns>What became of it; null where the blob is gone.</returns>
    public async Task<Ingestion?> RunAsync(UploadedBlob blob, Ingestion? before, bool again, CancellationToken cancellation)
    {
        var upload = blob.SizeBytes > IngestionLimits.MaxBytes ? new(blob, default) : await uploads.ReadAsync(blob.Name, cancellation);
        if (upload is null) return null;
        var begun = Begin(upload.Blob, HashOf(upload), before);
        var known = before is not null && before.Sha256 == begun.Sha256;
        if (known && !again && before!.Status is not IngestionStatus.Processing && await check.StateAsync(before, cancellation) is IngestionState.Settled)
            return await NoteAsync(before with { ETag = begun.ETag }, cancellation);

        // While the record still names the old content: cut off here, the next delivery releases it again.
        if (!known) await duplicates.ReleaseAsync(before?.Sha256, begun.Id, cancellation);
        await log.WriteAsync(begun, cancellation);
        if (begun.Attempts > IngestionLimits.MaxAttempts)
            return await FailAsync(begun, new("gaveUp", $"'{blob.Name}' was begun {IngestionLimits.MaxAttempts} times and never came to an end. Uploading it again tries anew."), cancellation);

        var result = _reader.Read(upload);
        return result.Succeeded
            ? await SaveAsync(begun, upload.Blob, result.Report, await corrections.FindAsync(begun.Id, cancellation), cancellation)
            : await FailAsync(begun, result.Failure, cancellation);
    }

    public async Task<Ingestion> GiveUpAsync(UploadedBlob blob, Ingestion? before, string reason, CancellationToken cancellation)
    {
        var same = before?.ETag == blob.ETag;
        var begun = Begin(blob, same ? before!.Sha256 : null, before);
        // First of all, because what keeps it from being taken in may keep it from being taken away too.
        var outcome = await _outcomes.WriteAsync(Failed(begun, new("gaveUp", reason)), report: null, cancellation);
        await store.RemoveAsync(begun.Id, cancellation);
        await duplicates.ReleaseAsync(before?.Sha256, begun.Id, cancellation);
        return outcome;
    }

    /// <summary>Takes away what a deleted file said.</summary>
    /// <returns>False where another delivery may be at work, or about to write some of it once more: the record stays, by which that one, or the reconciler, finds it again.</returns>
    public async Task<bool> WithdrawAsync(string blobName, Ingestion? record, CancellationToken cancellation)
    {
        var id = ReportId.From(blobName);
        var whole = await store.RemoveAsync(id, cancellation);
        await duplicates.ReleaseAsync(record?.Sha256, id, cancellation);
        await uploads.DeleteStatusAsync(blobName, cancellation);
        var atWork = record is { Status: IngestionStatus.Processing } && calendar.Now - record.UpdatedAt < IngestionLimits.AtWork;
        return whole && !atWork && await log.RemoveAsync(id, cancellation);
    }

    private Ingestion Begin(UploadedBlob blob, string? sha256, Ingestion? before)
    {
        var known = before is not null && before.Sha256 == sha256;
        return new()
        {
            Id = ReportId.From(blob.Name),
            BlobName = blob.Name,
            Status = IngestionStatus.Processing,
            SizeBytes = blob.SizeBytes,
            Sha256 = sha256,
            ETag = blob.ETag,
            Attempts = known && before!.ParserVersion == parser.Version ? before.Attempts + 1 : 1,
            ParserVersion = parser.Version,
            UploadedAt = blob.UploadedAt,
            KnownAt = known ? before!.KnownAt : calendar.Now,
            UpdatedAt = calendar.Now,
        };
    }

    private async Task<Ingestion> SaveAsync(Ingestion begun, UploadedBlob blob, ParsedReport parsed, Correction? correction, CancellationToken cancellation)
    {
        var source = new ReportSource(blob.Name, blob.ContentType, begun.SizeBytes, begun.Sha256!, blob.UploadedAt);
        var report = (parsed with { Report = Corrector.Apply(parsed.Report, correction) }).At(source, calendar.DayOf(blob.UploadedAt), calendar.Now, begun.KnownAt);
        var first = await duplicates.FirstAsync(begun.Sha256!, begun.Id, cancellation);
        try
        {
            await store.SaveAsync(report, parsed.Text, listed: first == begun.Id, cancellation);
        }
        catch (ReportTooLargeException) when (report.Corrections is { Fields.Count: > 0 })
        {
            var unfit = new Diagnostic(DiagnosticSeverity.Warning, "correctionUnfit", "The corrections are kept, but with them the report is larger than what can be stored.");
            var read = parsed with { Report = parsed.Report with { Diagnostics = [.. parsed.Report.Diagnostics, unfit] } };
            return await SaveAsync(begun, blob, read, correction! with { Patch = [] }, cancellation);
        }
        catch (ReportTooLargeException exception)
        {
            return await FailAsync(begun, new("tooLarge", $"'{blob.Name}' cannot be stored: {exception.Message}"), cancellation);
        }
        var outcome = begun with
        {
            Status = IngestionStatus.Succeeded,
            Attempts = 0,
            CorrectionsETag = correction?.ETag,
            UpdatedAt = calendar.Now,
            Broker = report.Broker?.Name,
            Title = report.Title,
            StockRatings = report.StockRatings.Count,
            Recommendations = report.Recommendations.Count,
            Diagnostics = [.. report.Diagnostics.Take(IngestionLimits.MaxDiagnostics)],
        };
        return await _outcomes.WriteAsync(first == begun.Id ? outcome : await duplicates.MarkAsync(outcome, first, cancellation), report, cancellation);
    }

    // What the blob said before is gone with its content; and bytes that could not be read must not stand before a readable upload of them.
    private async Task<Ingestion> FailAsync(Ingestion begun, ParseFailure failure, CancellationToken cancellation)
    {
        await store.RemoveAsync(begun.Id, cancellation);
        await duplicates.ReleaseAsync(begun.Sha256, begun.Id, cancellation);
        return await _outcomes.WriteAsync(Failed(begun, failure), report: null, cancellation);
    }

    private Ingestion Failed(Ingestion begun, ParseFailure failure) =>
        begun with { Status = IngestionStatus.Failed, Attempts = 0, Code = failure.Code, Reason = failure.Reason, UpdatedAt = calendar.Now };

    private async Task<Ingestion> NoteAsync(Ingestion record, CancellationToken cancellation)
    {
        await log.WriteAsync(record, cancellation);
        return record;
    }

    // What is too large is not fetched.
    private static string? HashOf(Upload upload) =>
        upload.Blob.SizeBytes > IngestionLimits.MaxBytes ? null : Convert.ToHexStringLower(SHA256.HashData(upload.Content.Span));
}
