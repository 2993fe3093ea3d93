using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary>The JSON of the contract: camelCase, nulls written, Chinese unescaped.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;

/// <inheritdoc cref="ReportJsonContext"/>
public static class ReportJson
{
    private static readonly ReportJsonContext Compact = new(Options(indented: false));
    private static readonly ReportJsonContext Indented = new(Options(indented: true));

    public static string Serialize(Report report, bool indented = false) =>
        JsonSerializer.Serialize(report, (indented ? Indented : Compact).Report);

    internal static JsonObject ToNode(Report report) => JsonSerializer.SerializeToNode(report, Compact.Report)!.AsObject();

    public static Report Deserialize(string json) =>
        JsonSerializer.Deserialize(json, Compact.Report) ?? throw new JsonException("A report is not null.");

    private static JsonSerializerOptions Options(bool indented) => new(ReportJsonContext.Default.Options)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
