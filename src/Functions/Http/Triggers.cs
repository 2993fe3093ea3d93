namespace Functions.Http;

/// <summary>What the host calls at the root: its readiness check, and the functions that are not HTTP's.</summary>
internal static class Triggers
{
    // A blob of any size that the host could load gets its row and its reason; 32 MiB of them are read.
    private const long LargestInvocation = 512 << 20;

    public static void MapTriggers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", () => TypedResults.Text("ready")).ExcludeFromDescription();
        app.MapPost($"/{nameof(IngestReport)}", IngestReport.HandleAsync).ExcludeFromDescription()
            .WithMetadata(new RequestSizeLimit(LargestInvocation));
        app.MapPost($"/{nameof(IndexSecurities)}", IndexSecurities.HandleAsync).ExcludeFromDescription()
            .WithMetadata(new RequestSizeLimit(LargestInvocation));
        app.MapPost($"/{nameof(ReconcileUploads)}", ReconcileUploads.HandleAsync).ExcludeFromDescription();
        app.MapPost($"/{nameof(SendWeeklyDigest)}", SendWeeklyDigest.HandleAsync).ExcludeFromDescription();
    }
}
