using System.Text.Json;
using Functions.Http.Examples;
using Microsoft.OpenApi;
using Reports;

namespace Functions.Http;

internal static class OpenApiDescription
{
    public const string Name = "v1";

    public static void AddOpenApiDocument(this WebApplicationBuilder builder) => builder.Services.AddSingleton<ExampleAnswers>().AddOpenApi(Name, options =>
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
            // That a value may be missing is said where it may; an enumeration that says so too makes null two things.
            if (schema.Enum is { Count: > 0 } names) (schema.Type, schema.Enum) = (JsonSchemaType.String, [.. names.Where(name => name?.GetValueKind() is JsonValueKind.String)]);
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
            context.ApplicationServices.GetRequiredService<ExampleAnswers>().AddTo(operation, context.Description.SupportedResponseTypes);
            return Task.CompletedTask;
        });
    });
}
