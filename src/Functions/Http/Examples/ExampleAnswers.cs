using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Reports.Coverage;
using Reports.Digests;
using Reports.Ingestion;
using Reports.Model;
using Reports.Recognition;
using Reports.Securities;
using Reports.Storage;
using Reports.Subscriptions;

namespace Functions.Http.Examples;

/// <summary>What the routes answer where the example reports are stored, made by the code that answers.</summary>
internal sealed class ExampleAnswers(IReportParser parser, IOptions<JsonOptions> json)
{
    private readonly Lazy<(JsonNode? Digest, IReadOnlyDictionary<Type, object> Of)> _answers = new(() => All(new(parser)));

    /// <summary>Gives each answer in JSON its example.</summary>
    public void AddTo(OpenApiOperation operation, IEnumerable<ApiResponseType> responses)
    {
        foreach (var response in responses)
        {
            if (operation.Responses?[$"{response.StatusCode}"].Content?.TryGetValue("application/json", out var body) is not true) continue;
            // Its text is written elsewhere, so that its type is not among those of the API.
            if (operation.OperationId == nameof(GetDigest)) (body.Schema, body.Example) = (new OpenApiSchema { Type = JsonSchemaType.Object }, _answers.Value.Digest?.DeepClone());
            else if (response.Type is { } type && Of(type) is { } example) body.Example = example;
        }
    }

    private JsonNode? Of(Type type) => _answers.Value.Of.TryGetValue(type, out var answer)
        ? JsonSerializer.SerializeToNode(answer, json.Value.SerializerOptions.GetTypeInfo(type))
        : null;

    private static (JsonNode? Digest, IReadOnlyDictionary<Type, object> Of) All(ExampleReports reports) => (Digest(reports), Answers(reports));

    private static JsonNode? Digest(ExampleReports reports)
    {
        Report[] read = [reports.Company, reports.Industry];
        return JsonNode.Parse(DigestJson.Serialize(DigestComposer.Compose(new(
            new(2026, 47), read[0].Source.UploadedAt.AddDays(3), [.. read.Select(ReportSummary.Of)], [], [.. read.SelectMany(RatingEvent.Of)], [.. read.SelectMany(RecommendationEvent.Of)], []))));
    }

    private static Dictionary<Type, object> Answers(ExampleReports reports)
    {
        var (company, industry) = (reports.Company, reports.Industry);
        var stock = company.StockRatings[0].Stock;
        var day = company.EffectiveOn;
        var options = new CoverageOptions();
        var ofStock = new CoverageView(Opinion.OfStocks<int>(company, _ => 0).Select(said => Lineage.Empty.With(company.Id, said.Opinion)), day, options.LapseDays);
        var ofIndustry = new CoverageView([Lineage.Empty.With(industry.Id, Opinion.OfIndustry(industry))], day, options.LapseDays);
        Reported<T> Reported<T>(T fact) => new(company.Id, company.Broker?.Id, company.Broker?.Name, day, ReportSummary.Of(company).KnownAt, fact);
        var facts = new StockFacts(stock, [], [.. RecommendationEvent.Of(company)], [.. company.Forecasts.Select(Reported)], [.. company.Conflicts.Select(Reported)]);
        var ingestion = IngestionOf(company);

        Dictionary<Type, object> answers = new()
        {
            [typeof(Report)] = company,
            [typeof(StockView)] = StockView.Of(facts, ofStock),
            [typeof(ConsensusView)] = ConsensusView.Of(ofStock, isNamed: true, day, options, since: null, changes: null),
            [typeof(IndustryView)] = IndustryView.Of(ofIndustry),
            [typeof(Ingestion)] = ingestion,
            [typeof(Health)] = new Health(HealthStatus.Ok, company.ParserVersion, StorageStatus.Ok, new(0, 0, 0), new(ingestion.UpdatedAt, 0, null)),
            [typeof(ReindexView)] = new ReindexView(ingestion.UpdatedAt, null, true, ReconciliationPhase.Uploads, 150, 412, 0, 3, 0, 0, null),
            [typeof(SendResult)] = new SendResult(new(2026, 47), SendOutcome.Done, 2, 0, [], [], null),
            [typeof(Subscription)] = SubscriptionOf("analyst@example.com", ingestion.UpdatedAt),
        };
        List(ReportSummary.Of(industry), ReportSummary.Of(company));
        List([.. RatingEvent.Of(company)]);
        List(ofIndustry.Standings[0]);
        List([.. RecommendedStock.From([.. RecommendationEvent.Of(industry), .. RecommendationEvent.Of(company)])]);
        List([.. facts.Forecasts]);
        List(company.Broker!);
        List(new StockMatch(stock.Code!, stock.Name!, [], SecurityProvenance.Learned, 2));
        List(new DigestEntry(new(2026, 46), ingestion.UpdatedAt, 12, 9, 7, 2));
        List(ingestion);
        var written = (ListPage<ReportSummary>)answers[typeof(ListPage<ReportSummary>)];
        answers[typeof(BrokerView)] = new BrokerView(company.Broker, company.RatingScale, written);
        answers[typeof(AnalystView)] = new AnalystView(company.Analysts[0], company.Broker?.Id, company.Broker?.Name, written);
        return answers;

        void List<T>(params T[] items) => answers[typeof(ListPage<T>)] = new ListPage<T>(items, null, CoverageStatus.Ok);
    }

    private static Ingestion IngestionOf(Report report) => new()
    {
        Id = report.Id,
        BlobName = report.Source.BlobName,
        Status = IngestionStatus.Succeeded,
        SizeBytes = report.Source.SizeBytes,
        Sha256 = report.Source.Sha256,
        ParserVersion = report.ParserVersion,
        UploadedAt = report.Source.UploadedAt,
        KnownAt = report.Source.UploadedAt,
        UpdatedAt = report.Source.UploadedAt.AddSeconds(2),
        Broker = report.Broker?.Name,
        Title = report.Title,
        StockRatings = report.StockRatings.Count,
        Recommendations = report.Recommendations.Count,
    };

    private static Subscription SubscriptionOf(string address, DateTimeOffset changed) => new()
    {
        Id = SubscriptionId.Of(address),
        Address = address,
        State = SubscriptionState.Active,
        Language = "zh",
        TimeZone = "Asia/Shanghai",
        Day = DayOfWeek.Monday,
        Hour = 8,
        ChangedAt = changed,
    };
}
