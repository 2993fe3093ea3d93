using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Functions.Http;

/// <summary>Every successful GET carries a tag of what it says, and says nothing to who has that already.</summary>
internal static class EntityTags
{
    public static void UseEntityTags(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<ChecksParameters>() is null)
        {
            await next(context);
            return;
        }
        var body = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }
        if (context.Response.StatusCode != StatusCodes.Status200OK || !IsKnown(context, buffer))
            await body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), context.RequestAborted);
    });

    private static bool IsKnown(HttpContext context, MemoryStream content)
    {
        var hash = SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash)[..32]}\"");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new() { Private = true, NoCache = true };
        context.Response.Headers.Vary = HeaderNames.Accept;
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        (context.Response.ContentLength, headers.ContentType) = (null, null);
        return true;
    }
}
