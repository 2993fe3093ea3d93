using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Functions;

internal static class GetOpenApi
{
    public static async Task<ContentHttpResult> HandleAsync(
        [FromKeyedServices(OpenApiDescription.Name)] IOpenApiDocumentProvider description, CancellationToken cancellation)
    {
        var document = await description.GetOpenApiDocumentAsync(cancellation);
        return TypedResults.Text(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellation), "application/json");
    }
}
