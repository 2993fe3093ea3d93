using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Reports.Coverage;
using Reports.Digests;
using Reports.Ingestion;
using Reports.Model;
using Reports.Storage;
using Reports.Subscriptions;

namespace Functions.Http;

/// <summary>Every type that goes in or out as JSON; there is no reflection to find others.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(BlobInvocation))]
[JsonSerializable(typeof(InvocationAnswer))]
[JsonSerializable(typeof(ListPage<ReportSummary>))]
[JsonSerializable(typeof(ListPage<RatingEvent>))]
[JsonSerializable(typeof(ListPage<RecommendedStock>))]
[JsonSerializable(typeof(ListPage<StockMatch>))]
[JsonSerializable(typeof(ListPage<Standing>))]
[JsonSerializable(typeof(ListPage<Reported<Forecast>>))]
[JsonSerializable(typeof(ListPage<Ingestion>))]
[JsonSerializable(typeof(ListPage<DigestEntry>))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(StockView))]
[JsonSerializable(typeof(ConsensusView))]
[JsonSerializable(typeof(IndustryView))]
[JsonSerializable(typeof(BrokerView))]
[JsonSerializable(typeof(AnalystView))]
[JsonSerializable(typeof(ListPage<Broker>))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(ReindexView))]
[JsonSerializable(typeof(SendResult))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(SubscriptionRequest))]
[JsonSerializable(typeof(ReportLanguage?))]
[JsonSerializable(typeof(ReportKind?))]
[JsonSerializable(typeof(ReportSeries?))]
[JsonSerializable(typeof(RatingLevel?))]
[JsonSerializable(typeof(RatingChange?))]
[JsonSerializable(typeof(RatingSubject?))]
[JsonSerializable(typeof(IngestionStatus?))]
[JsonSerializable(typeof(DigestFormat?))]
[JsonSerializable(typeof(ListFormat?))]
[JsonSerializable(typeof(DateTimeOffset?))]
[JsonSerializable(typeof(DateOnly?))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(object))]
[JsonSerializable(typeof(Stream))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
