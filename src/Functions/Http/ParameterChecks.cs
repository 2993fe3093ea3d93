using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Primitives;

namespace Functions.Http;

/// <summary>Marks endpoints whose parameters are checked.</summary>
internal sealed record ChecksParameters
{
    public static ChecksParameters Marker { get; } = new();
}

internal static class ParameterChecks
{
    private const string Token = "continuationToken";

    /// <summary>Answers what an endpoint does not take with a problem that names it, before binding would refuse it without a word.</summary>
    public static void UseParameterChecks(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata is not { } metadata || metadata.GetMetadata<ChecksParameters>() is null)
        {
            await next(context);
            return;
        }
        var parameters = new RequestParameters(metadata.GetOrderedMetadata<IParameterBindingMetadata>());
        var errors = parameters.Check(context.Request);
        if (errors.Count > 0)
        {
            await Refusals.Mistaken(context, errors).ExecuteAsync(context);
            return;
        }
        context.Request.Query = parameters.Spell(context.Request.Query);
        if (context.Request.Query[Token] is [{ } token])
        {
            var opened = await context.RequestServices.GetRequiredService<ContinuationTokens>().OpenAsync(context.Request, token);
            context.Request.Query = new QueryCollection(new Dictionary<string, StringValues>(context.Request.Query, StringComparer.OrdinalIgnoreCase) { [Token] = opened });
        }
        await next(context);
    });
}
