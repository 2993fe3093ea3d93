namespace Functions.Http;

/// <summary>Everything that a host reaches under <c>/api</c>, a line for each resource.</summary>
internal static class Api
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api")
            .WithMetadata(ChecksParameters.Marker)
            .ProducesProblem(StatusCodes.Status500InternalServerError);
        api.MapReports();
        api.MapStocks();
        api.MapIndustries();
        api.MapPublishers();
        api.MapRatings();
        api.MapRecommendations();
        api.MapDigests();
        api.MapSubscriptions();
        api.MapIngestions();
        api.MapService();
    }
}
