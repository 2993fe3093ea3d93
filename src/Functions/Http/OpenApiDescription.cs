using Microsoft.OpenApi;
using Reports;

namespace Functions.Http;

internal static class OpenApiDescription
{
    public const string Name = "v1";

    public static void AddOpenApiDocument(this WebApplicationBuilder builder) => builder.Services.AddOpenApi(Name, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "Research reports", Version = "1", Description = "What brokerage research reports say: ratings, recommended stocks and the text that says so." };
            document.Servers = [new() { Url = "/" }];
            document.Components ??= new();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes["functionKey"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Header,
                Name = "x-functions-key",
                Description = "The function app's key; nothing asks for it on your own machine.",
            };
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type != typeof(IsoWeek)) return Task.CompletedTask;
            (schema.Type, schema.Pattern) = (JsonSchemaType.String, @"^\d{4}-W\d{2}$");
            (schema.Properties, schema.Required) = (null, null);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            operation.Security = context.Description.ActionDescriptor.EndpointMetadata.OfType<OpenToAll>().Any()
                ? []
                : [new() { [new OpenApiSecuritySchemeReference("functionKey", context.Document)] = [] }];
            OpenApiExamples.AddTo(operation);
            return Task.CompletedTask;
        });
    });
}
