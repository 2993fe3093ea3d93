using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Securities;

/// <summary>What became of the user's list, for who looks at the containers; the names are those of an upload's status file.</summary>
internal sealed record ReferenceStatus(
    string BlobName, IngestionStatus Status, string? Reason, int Securities, int DiagnosticCount, IReadOnlyList<Diagnostic> Diagnostics, DateTimeOffset UpdatedAt)
{
    private const int MostDiagnostics = 1000;

    private static readonly ReferenceStatusContext Context = new(new JsonSerializerOptions(ReferenceStatusContext.Default.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    // What was not read comes before what was only noticed.
    public static ReferenceStatus Of(ReferenceList list, DateTimeOffset at) => new(
        "securities.csv", list.Failure is null ? IngestionStatus.Succeeded : IngestionStatus.Failed, list.Failure, list.Securities.Count,
        list.Diagnostics.Count, [.. list.Diagnostics.OrderByDescending(diagnostic => diagnostic.Severity).Take(MostDiagnostics)], at);

    public string ToJson() => JsonSerializer.Serialize(this, Context.ReferenceStatus);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReferenceStatus))]
internal sealed partial class ReferenceStatusContext : JsonSerializerContext;
