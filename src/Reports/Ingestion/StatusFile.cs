using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Ingestion;

/// <summary>What became of an upload, for who looks at the containers.</summary>
/// <param name="Corrected">Fields that hold what a user says.</param>
internal sealed record StatusFile(
    string BlobName, IngestionStatus Status, string? Code, string? Reason, string ReportId, string? Title, string? Broker,
    DateOnly? PublishedOn, int StockRatings, int Recommendations, IReadOnlyList<string> Corrected, IReadOnlyList<Diagnostic> Diagnostics, DateTimeOffset UpdatedAt)
{
    private static readonly StatusFileContext Context = new(new JsonSerializerOptions(StatusFileContext.Default.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static StatusFile Of(Ingestion outcome, Report? report) => new(
        outcome.BlobName, outcome.Status, outcome.Code, outcome.Reason, outcome.Id, outcome.Title, outcome.Broker,
        report?.PublishedOn, outcome.StockRatings, outcome.Recommendations, report?.Corrections?.Fields ?? [], outcome.Diagnostics, outcome.UpdatedAt);

    /// <summary>Of the file that belongs to a record.</summary>
    public static string VersionOf(Ingestion outcome) => outcome.UpdatedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public string ToJson() => JsonSerializer.Serialize(this, Context.StatusFile);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StatusFile))]
internal sealed partial class StatusFileContext : JsonSerializerContext;
