using System.Text.Json;

namespace Functions.Http;

/// <summary>The routes of each resource; a route and its method stand in the function.json beside its adapter too.</summary>
internal static class Routes
{
    public static void MapReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        reports.MapGet("", ListReports.HandleAsync).Describe(nameof(ListReports), "Reports by a phrase, firm, industry, kind, stock, analyst, language and date").Refuses(400);
        reports.MapGet("/{id}", GetReport.HandleAsync).Describe(nameof(GetReport), "One report with everything that was read from it").Refuses(404);
        reports.MapGet("/{id}/text", GetReportText.HandleAsync).Describe(nameof(GetReportText), "The plain text that a report's evidence points into")
            .Produces<string>(contentType: "text/plain").Refuses(404);
        reports.MapGet("/{id}/source", GetReportSource.HandleAsync).Describe(nameof(GetReportSource), "The file as it was uploaded")
            .Produces<Stream>(contentType: "application/octet-stream").Refuses(404);
        reports.MapGet("/{id}/page", GetReportPage.HandleAsync).Describe(nameof(GetReportPage), "A report's text as a page, for readers with a signed link").BehindLink();
        reports.MapPut("/{id}/corrections", ReplaceCorrections.HandleAsync).Describe(nameof(ReplaceCorrections), "What a user says in place of what was read: a merge patch on the report, which survives that it is read anew")
            .Accepts<JsonElement>("application/merge-patch+json", "application/json").WithMetadata(new RequestSizeLimit(ReplaceCorrections.LargestBody)).Refuses(400, 404);
        reports.MapDelete("/{id}/corrections", DeleteCorrections.HandleAsync).Describe(nameof(DeleteCorrections), "Takes a user's corrections away: the report says again what was read").Refuses(404);
    }

    public static void MapStocks(this IEndpointRouteBuilder api)
    {
        var stocks = api.MapGroup("/stocks").WithTags("Stocks");
        stocks.MapGet("", ListStocks.HandleAsync).Describe(nameof(ListStocks), "Stocks by how a code, a name or an alias begins").Refuses(400);
        stocks.MapGet("/{code}", GetStock.HandleAsync)
            .Describe(nameof(GetStock), "What the firms say of one stock: latest ratings, consensus, forecasts, recommendations, conflicts").Refuses(404);
        stocks.MapGet("/{code}/ratings", ListStockRatings.HandleAsync).Describe(nameof(ListStockRatings), "Every rating of one stock, newest first").Refuses(400);
        stocks.MapGet("/{code}/consensus", GetConsensus.HandleAsync)
            .Describe(nameof(GetConsensus), "The firms' current ratings by level and side by side, target prices, earnings by year, and what changed").Refuses(400);
        stocks.MapGet("/{code}/forecasts", ListStockForecasts.HandleAsync).Describe(nameof(ListStockForecasts), "Every forecast for one stock, newest first").Refuses(400);
    }

    public static void MapPublishers(this IEndpointRouteBuilder api)
    {
        var brokers = api.MapGroup("/brokers").WithTags("Publishers");
        brokers.MapGet("", ListBrokers.HandleAsync).Describe(nameof(ListBrokers), "The firms that published something").Refuses(400);
        brokers.MapGet("/{id}", GetBroker.HandleAsync).Describe(nameof(GetBroker), "One firm: its rating scale and its reports, newest first").Refuses(400, 404);
        api.MapGet("/analysts/{certificate}", GetAnalyst.HandleAsync).WithTags("Publishers")
            .Describe(nameof(GetAnalyst), "One analyst and their reports, newest first").Refuses(400, 404);
    }

    public static void MapIndustries(this IEndpointRouteBuilder api)
    {
        var industries = api.MapGroup("/industries").WithTags("Industries");
        industries.MapGet("", ListIndustries.HandleAsync).Describe(nameof(ListIndustries), "Each firm's latest rating of each industry, by industry").Refuses(400);
        industries.MapGet("/{name}", GetIndustry.HandleAsync).Describe(nameof(GetIndustry), "Each firm's latest rating of one industry").Refuses(404);
    }

    public static void MapRatings(this IEndpointRouteBuilder api) => api.MapGet("/ratings", ListRatings.HandleAsync).WithTags("Ratings")
        .Describe(nameof(ListRatings), "Ratings of companies and industries, newest first").Refuses(400);

    public static void MapRecommendations(this IEndpointRouteBuilder api) => api.MapGet("/recommendations", ListRecommendations.HandleAsync).WithTags("Recommendations")
        .Describe(nameof(ListRecommendations), "Stocks by how many firms recommend them").Refuses(400);

    public static void MapDigests(this IEndpointRouteBuilder api)
    {
        var digests = api.MapGroup("/digests").WithTags("Digests");
        digests.MapGet("", ListDigests.HandleAsync).Describe(nameof(ListDigests), "The digests that were sent, latest week first").Refuses(400);
        digests.MapGet("/{week}", GetDigest.HandleAsync).Describe(nameof(GetDigest), "One week's digest, as it was sent or as it would be sent now")
            .Produces<string>(contentType: "text/html", additionalContentTypes: ["text/plain", "application/json"]).Refuses(400);
        digests.MapGet("/{week}/page", GetDigestPage.HandleAsync).Describe(nameof(GetDigestPage), "All of a digest as a page, for readers with a signed link").BehindLink();
        digests.MapPost("/{week}/send", SendDigest.HandleAsync).Describe(nameof(SendDigest), "Sends one week's digest now, to those who have not got it")
            .Refuses(400, 409, 502);
    }

    public static void MapSubscriptions(this IEndpointRouteBuilder api)
    {
        var subscriptions = api.MapGroup("/subscriptions").WithTags("Subscriptions");
        subscriptions.MapPost("", CreateSubscription.HandleAsync).Describe(nameof(CreateSubscription), "Subscribes an address, which is asked by mail whether it wants that").Refuses(400, 409, 502);
        subscriptions.MapGet("/confirm", ShowConfirmation.HandleAsync).Describe(nameof(ShowConfirmation), "The page that the mail leads to; it only asks").BehindLink();
        subscriptions.MapPost("/confirm", ConfirmSubscription.HandleAsync).Describe(nameof(ConfirmSubscription), "The page's button: the reader says yes").BehindLink();
        subscriptions.MapGet("/{id}", GetSubscription.HandleAsync).Describe(nameof(GetSubscription), "One subscription").Refuses(404);
        subscriptions.MapPut("/{id}", ReplaceSubscription.HandleAsync).Describe(nameof(ReplaceSubscription), "Other wishes of the same address").Refuses(400, 404);
        subscriptions.MapDelete("/{id}", DeleteSubscription.HandleAsync).Describe(nameof(DeleteSubscription), "Forgets an address").Refuses(404);
        api.MapGet("/unsubscribe", ShowUnsubscribe.HandleAsync).WithTags("Subscriptions").Describe(nameof(ShowUnsubscribe), "The page that a mail's link leads to; it only asks").BehindLink();
        api.MapPost("/unsubscribe", Unsubscribe.HandleAsync).WithTags("Subscriptions").Describe(nameof(Unsubscribe), "The page's button, and one click of a mail program (RFC 8058)").BehindLink();
        api.MapPost("/webhooks/sendgrid", ReceiveMailEvents.HandleAsync).WithTags("Subscriptions").Describe(nameof(ReceiveMailEvents), "What became of mails, signed by SendGrid")
            .OpenToAll().WithMetadata(new RequestSizeLimit(ReceiveMailEvents.LargestBody)).Refuses(400, 403, 503);
    }

    public static void MapIngestions(this IEndpointRouteBuilder api)
    {
        var ingestions = api.MapGroup("/ingestions").WithTags("Ingestions");
        ingestions.MapGet("", ListIngestions.HandleAsync).Describe(nameof(ListIngestions), "Every upload and what became of it, latest first").Refuses(400);
        ingestions.MapGet("/{id}", GetIngestion.HandleAsync).Describe(nameof(GetIngestion), "One upload and what became of it").Refuses(404);
        ingestions.MapPost("/{id}/retry", RetryIngestion.HandleAsync).Describe(nameof(RetryIngestion), "Reads one upload anew, whatever became of it").Refuses(404);
        var reindex = api.MapGroup("/reindex").WithTags("Ingestions");
        reindex.MapPost("", StartReindex.HandleAsync).Describe(nameof(StartReindex), "Compares everything anew, reads again what an older parser read, and joins every report with the codes known by now");
        reindex.MapGet("", GetReindex.HandleAsync).Describe(nameof(GetReindex), "How far that has come").Refuses(404);
    }

    public static void MapService(this IEndpointRouteBuilder api)
    {
        api.MapGet("/health", GetHealth.HandleAsync).WithTags("Service").Describe(nameof(GetHealth), "Whether the service can work, and what waits or failed").OpenToAll()
            .Produces<Health>(StatusCodes.Status503ServiceUnavailable);
        api.MapGet("/openapi.json", GetOpenApi.HandleAsync).WithTags("Service").Describe(nameof(GetOpenApi), "This description").OpenToAll()
            .Produces<object>(contentType: "application/json");
        api.MapGet("/docs", GetDocs.Handle).WithTags("Service").Describe(nameof(GetDocs), "A page to try all this").OpenToAll()
            .Produces<string>(contentType: "text/html");
    }

    private static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, string function, string summary) => route.WithName(function).WithSummary(summary);

    private static void Refuses(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses) route.ProducesProblem(status);
    }
}
