using System.Security.Cryptography;
using Reports.Model;
using Reports.Recognition;
using Reports.Storage;
using Reports.Telemetry;

namespace Reports.Ingestion;

/// <summary>
/// Takes an upload in: reads it, stores what it says, records what became of it. Every step is safe to repeat, and the
/// settled record is written last, so that a delivery that was cut off anywhere is made whole by the next.
/// </summary>
public sealed class IngestionService(IReportParser parser, IReportStore store, IIngestionLog log, IUploads uploads, Calendar calendar)
{
    private readonly UploadReader _reader = new(parser);
    private readonly OutcomeWriter _outcomes = new(log, uploads);
    private readonly Duplicates _duplicates = new(store, log, new OutcomeWriter(log, uploads), calendar);

    /// <summary>What became of the upload; the same content read by the same parser changes nothing.</summary>
    public async Task<Ingestion> IngestAsync(Upload upload, CancellationToken cancellation)
    {
        var id = ReportId.From(upload.BlobName);
        using var trace = IngestionTelemetry.Begin(id, upload.BlobName);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(upload.Content.Span));
        var before = await log.FindAsync(id, cancellation);
        var known = before?.Sha256 == sha256;
        if (before is not null && known && before.Status != IngestionStatus.Processing && before.ParserVersion == parser.Version) return before;

        // While the record still names the old content: cut off here, the next delivery releases it again.
        if (before?.Sha256 is { } replaced && !known) await _duplicates.ReleaseAsync(replaced, id, cancellation);
        var begun = new Ingestion
        {
            Id = id,
            BlobName = upload.BlobName,
            Status = IngestionStatus.Processing,
            SizeBytes = upload.Content.Length,
            Sha256 = sha256,
            ParserVersion = parser.Version,
            UploadedAt = upload.UploadedAt,
            KnownAt = before is not null && known ? before.KnownAt : calendar.Now,
            UpdatedAt = calendar.Now,
        };
        await log.WriteAsync(begun, cancellation);

        var result = _reader.Read(upload);
        return result.Succeeded
            ? await SaveAsync(begun, upload, result.Report, cancellation)
            : await FailAsync(begun, result.Failure, cancellation);
    }

    private async Task<Ingestion> SaveAsync(Ingestion begun, Upload upload, ParsedReport parsed, CancellationToken cancellation)
    {
        var source = new ReportSource(upload.BlobName, upload.ContentType, begun.SizeBytes, begun.Sha256!, upload.UploadedAt);
        var report = parsed.At(source, calendar.DayOf(upload.UploadedAt), calendar.Now, begun.KnownAt);
        var first = await log.ClaimAsync(begun.Sha256!, begun.Id, cancellation);
        try
        {
            await store.SaveAsync(report, parsed.Text, listed: first == begun.Id, cancellation);
        }
        catch (ReportTooLargeException exception)
        {
            return await FailAsync(begun, new ParseFailure("tooLarge", $"'{upload.BlobName}' cannot be stored: {exception.Message}"), cancellation);
        }
        var outcome = begun with
        {
            Status = IngestionStatus.Succeeded,
            UpdatedAt = calendar.Now,
            Broker = report.Broker?.Name,
            Title = report.Title,
            StockRatings = report.StockRatings.Count,
            Recommendations = report.Recommendations.Count,
            Diagnostics = [.. report.Diagnostics.Take(IngestionLimits.MaxDiagnostics)],
        };
        if (first == begun.Id) return await _outcomes.WriteAsync(outcome, report, cancellation);

        outcome = await _outcomes.WriteAsync(await _duplicates.MarkAsync(outcome, first, cancellation), report, cancellation);
        // The first may have got other content in the meantime, and not have seen that this one waits.
        return await log.ClaimAsync(begun.Sha256!, begun.Id, cancellation) == first ? outcome : await SaveAsync(begun, upload, parsed, cancellation);
    }

    // What the blob said before is gone with its content; and bytes that could not be read must not stand before a readable upload of them.
    private async Task<Ingestion> FailAsync(Ingestion begun, ParseFailure failure, CancellationToken cancellation)
    {
        await store.RemoveAsync(begun.Id, cancellation);
        await _duplicates.ReleaseAsync(begun.Sha256!, begun.Id, cancellation);
        var outcome = begun with { Status = IngestionStatus.Failed, Code = failure.Code, Reason = failure.Reason, UpdatedAt = calendar.Now };
        return await _outcomes.WriteAsync(outcome, report: null, cancellation);
    }
}
