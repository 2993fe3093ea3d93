using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Telemetry;

/// <summary>How uploads fare, how long they wait, and which fields are read from them.</summary>
internal static class IngestionTelemetry
{
    private static readonly Counter<long> Ingestions = ReportTelemetry.Meter.CreateCounter<long>("reports.ingestions", "{upload}", "Uploads by what became of them");
    private static readonly Histogram<double> Lag = ReportTelemetry.Meter.CreateHistogram<double>("reports.ingestion.lag", "s", "From the upload until it can be asked for");
    private static readonly Counter<long> Fields = ReportTelemetry.Meter.CreateCounter<long>("reports.fields", "{report}", "Reports by whether a field was read from them");

    public static Activity? Begin(string id, string blobName) =>
        ReportTelemetry.Activities.StartActivity("ingest")?.SetTag(ReportTelemetry.ReportId, id).SetTag("blob.name", blobName);

    public static void Settled(Ingestion.Ingestion outcome, Report? report)
    {
        var status = JsonNamingPolicy.CamelCase.ConvertName(outcome.Status.ToString());
        Activity.Current?.SetTag("ingestion.status", status).SetTag("ingestion.code", outcome.Code).SetTag("parser.version", outcome.ParserVersion);
        Ingestions.Add(1, new("status", status), new("code", outcome.Code));
        Lag.Record((outcome.UpdatedAt - outcome.UploadedAt).TotalSeconds, new KeyValuePair<string, object?>("status", status));
        if (outcome.Status is IngestionStatus.Succeeded && report is not null)
            foreach (var (field, read) in Coverage(report)) Fields.Add(1, new("field", field), new("read", read));
    }

    private static IEnumerable<(string Field, bool Read)> Coverage(Report report) =>
    [
        ("broker", report.Broker is not null),
        ("title", report.Title is not null),
        ("publishedOn", report.PublishedOn is not null),
        ("industry", report.Industry is not null),
        ("analysts", report.Analysts.Count > 0),
        ("ratings", report.StockRatings.Count > 0 || report.IndustryRating is not null),
        ("targetPrices", report.StockRatings.Any(rating => rating.TargetPrice is not null || rating.TargetPriceHigh is not null)),
        ("forecasts", report.Forecasts.Count > 0),
        ("recommendations", report.Recommendations.Count > 0),
        ("risks", report.Risks.Count > 0),
        ("ratingScale", report.RatingScale.Count > 0),
        ("conflicts", report.Conflicts.Count > 0),
    ];
}
