using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Ingestion;
using Reports.Model;
using Reports.Storage;

namespace Reports.Corrections;

/// <summary>
/// Takes corrections and has the upload taken in anew with them. They are written first: cut off behind that, the upload counts as
/// unsettled, and its next delivery, or the reconciler, makes it whole.
/// </summary>
public sealed class CorrectionService(ICorrectionStore corrections, IReportStore reports, IIngestionLog log, IngestionService ingestion, Calendar calendar)
{
    /// <summary>Replaces all corrections of a report.</summary>
    /// <param name="patch">A merge patch on what was read.</param>
    /// <returns>The corrected report, or what is wrong with the patch by field; neither where there is no report.</returns>
    public async Task<(Report? Report, IDictionary<string, string[]> Errors)> ReplaceAsync(string id, JsonElement patch, CancellationToken cancellation)
    {
        if (await reports.FindAsync(id, cancellation) is not { } report) return (null, new Dictionary<string, string[]>());
        if (Read(patch) is not { } changes) return (null, new Dictionary<string, string[]> { ["body"] = ["It must be a JSON object with a member for each field to correct, each once."] });
        var errors = Corrector.Check(report, changes);
        if (errors.Count > 0) return (null, errors);
        await corrections.ReplaceAsync(id, changes, calendar.Now, cancellation);
        await ingestion.IngestAsync(report.Source.BlobName, cancellation);
        return (await reports.FindAsync(id, cancellation), errors);
    }

    /// <summary>Back to what was read.</summary>
    /// <returns>False where there is neither an upload nor a correction of one.</returns>
    public async Task<bool> DeleteAsync(string id, CancellationToken cancellation)
    {
        var record = await log.FindAsync(id, cancellation);
        if (record is null && await corrections.FindETagAsync(id, cancellation) is null) return false;
        await corrections.DeleteAsync(id, cancellation);
        if (record is not null) await ingestion.IngestAsync(record.BlobName, cancellation);
        return true;
    }

    // Text with half a surrogate pair is JSON, too, and none that could be stored.
    private static JsonObject? Read(JsonElement patch)
    {
        try
        {
            var read = JsonNode.Parse(patch.GetRawText(), documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
            return JsonNode.Parse(read?.ToJsonString() ?? "null") as JsonObject;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
