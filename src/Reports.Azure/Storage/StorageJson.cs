using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reports.Coverage;
using Reports.Model;
using Reports.Storage;
using Reports.Subscriptions;

namespace Reports.Azure.Storage;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReportSummary))]
[JsonSerializable(typeof(RatingEvent))]
[JsonSerializable(typeof(RecommendationEvent))]
[JsonSerializable(typeof(Reported<Forecast>), TypeInfoPropertyName = "ReportedForecast")]
[JsonSerializable(typeof(Reported<Conflict>), TypeInfoPropertyName = "ReportedConflict")]
[JsonSerializable(typeof(Broker))]
[JsonSerializable(typeof(FirmReport))]
[JsonSerializable(typeof(PersonReport))]
[JsonSerializable(typeof(PreviousRating))]
[JsonSerializable(typeof(Opinion))]
[JsonSerializable(typeof(IReadOnlyList<Opinion>), TypeInfoPropertyName = "Opinions")]
[JsonSerializable(typeof(Ingestion.Ingestion))]
[JsonSerializable(typeof(Ingestion.Reconciliation))]
[JsonSerializable(typeof(Stock))]
[JsonSerializable(typeof(StoredCorrection))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(IReadOnlyList<RowAddress>), TypeInfoPropertyName = "Addresses")]
[JsonSerializable(typeof(IReadOnlyList<string>), TypeInfoPropertyName = "Ids")]
internal sealed partial class StorageJson : JsonSerializerContext
{
    // A Chinese character takes one unit of a property's 32 K, its escape would take six.
    public static StorageJson Instance => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
