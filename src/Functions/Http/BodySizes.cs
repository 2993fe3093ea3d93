using Microsoft.AspNetCore.Http.Metadata;

namespace Functions.Http;

/// <summary>
/// Refuses a body that is larger than its endpoint takes, before anything else is looked at, and says that the connection ends: nobody reads
/// the rest of it, so that a client which goes on with the same connection would lose its next request.
/// </summary>
internal static class BodySizes
{
    public static void UseBodySizes(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.ContentLength > context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize)
        {
            context.Response.Headers.Connection = "close";
            await TypedResults.Problem("The body is larger than this takes.", statusCode: StatusCodes.Status413PayloadTooLarge).ExecuteAsync(context);
            return;
        }
        await next(context);
    });
}
