namespace Functions.Http;

/// <summary>What every request passes before its endpoint.</summary>
internal static class HttpPipeline
{
    public static void AddHttp(this WebApplicationBuilder builder)
    {
        builder.AddProblems();
        builder.AddAnonymousLimits();
        builder.AddJson();
        builder.AddOpenApiDocument();
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseRateLimiter();
        app.UseBodySizes();
        app.UseEntityTags();
        app.UseParameterChecks();
    }
}
