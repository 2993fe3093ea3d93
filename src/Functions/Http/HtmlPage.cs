using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Reports.Pages;

namespace Functions.Http;

/// <summary>A page for people.</summary>
/// <param name="policy">What it may load and do; by default what <see cref="PageFrame"/> needs.</param>
internal sealed class HtmlPage(string html, int status = StatusCodes.Status200OK, string? policy = null) : IResult, IEndpointMetadataProvider
{
    /// <summary>For what is also a mail and has its styles inline.</summary>
    public const string MailPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), ["text/html"]));

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.ContentSecurityPolicy = policy ?? PageFrame.Policy;
        await TypedResults.Text(html, "text/html", Encoding.UTF8, status).ExecuteAsync(httpContext);
    }
}
