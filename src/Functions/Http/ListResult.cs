using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Functions.Http;

/// <summary>A page of a list as JSON, or its items as CSV with the rest in headers.</summary>
internal sealed class ListResult<T>(ListPage<T> page, ListFormat? format) : IResult, IEndpointMetadataProvider
{
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ListPage<T>), ["application/json", Csv.MediaType]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var signed = await page.SignAsync(httpContext);
        if ((format ?? Preferred(httpContext.Request)) is ListFormat.Json)
        {
            await TypedResults.Ok(signed).ExecuteAsync(httpContext);
            return;
        }
        var json = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        httpContext.Response.Headers["X-Status"] = JsonNamingPolicy.CamelCase.ConvertName(page.Status.ToString());
        if (signed.ContinuationToken is { } token) httpContext.Response.Headers["X-Continuation-Token"] = token;
        await TypedResults.Text(Csv.Write(page.Items, (JsonTypeInfo<T>)json.GetTypeInfo(typeof(T))), Csv.MediaType, Encoding.UTF8).ExecuteAsync(httpContext);
    }

    private static ListFormat Preferred(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        var csv = accepted.Where(type => type.MediaType == Csv.MediaType).Max(type => type.Quality ?? (double?)1);
        var json = accepted.Where(type => type.MediaType == "application/json").Max(type => type.Quality ?? (double?)1);
        return csv > (json ?? 0) ? ListFormat.Csv : ListFormat.Json;
    }
}
