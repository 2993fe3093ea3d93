using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Functions.Http.Examples;

/// <summary>An example for every parameter, by its name, and for what lists and refusals look like.</summary>
internal static class OpenApiExamples
{
    private static readonly Dictionary<string, string> Parameters = new()
    {
        ["analyst"] = "S0130519070001",
        ["appliesTo"] = "company",
        ["asOf"] = "2024-12-06",
        ["broker"] = "galaxy",
        ["certificate"] = "S0130519070001",
        ["change"] = "upgraded",
        ["code"] = "600584.SH",
        ["continuationToken"] = "rZp1c2FnZQ",
        ["format"] = "json",
        ["from"] = "2024-12-02",
        ["id"] = "6d0f8c1b2a3e4f5061728394",
        ["industry"] = "电子",
        ["kind"] = "company",
        ["language"] = "zh",
        ["level"] = "buy",
        ["name"] = "电子",
        ["q"] = "半导体",
        ["series"] = "weekly",
        ["since"] = "2024-11-06",
        ["status"] = "failed",
        ["stock"] = "600584.SH",
        ["to"] = "2024-12-08",
        ["token"] = "rZp1c2FnZQ",
        ["updatedSince"] = "2024-12-06T01:30:00Z",
        ["week"] = "2024-W49",
    };

    public static void AddTo(OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            parameter.Example = parameter.Name == "pageSize" ? JsonValue.Create(20) : Parameters.TryGetValue(Of(operation, parameter.Name!), out var example) ? JsonValue.Create(example) : null;
        if (operation.OperationId == nameof(ReplaceCorrections))
            foreach (var body in operation.RequestBody?.Content?.Values ?? []) body.Example = new JsonObject { ["title"] = "半导体周报", ["industryRating"] = new JsonObject { ["level"] = "overweight" } };
        foreach (var (status, response) in operation.Responses ?? [])
            if (response.Content?.TryGetValue("application/problem+json", out var problem) is true) problem.Example = Problem(status);
        // A table has no schema in JSON.
        if (operation.Responses?.TryGetValue("200", out var answer) is true && answer.Content?.TryGetValue(Csv.MediaType, out var table) is true)
            (table.Schema, table.Example) = (new OpenApiSchema { Type = JsonSchemaType.String }, "reportId,stock.code,level\r\n6d0f8c1b2a3e4f5061728394,600584.SH,buy\r\n");
    }

    // Firms' ids are words, reports' are digits; digests have no JSON that a list would have.
    private static string Of(OpenApiOperation operation, string parameter) => parameter switch
    {
        "id" when operation.OperationId == nameof(GetBroker) => "broker",
        _ => parameter,
    };

    private static JsonObject Problem(string status)
    {
        var (title, detail) = status switch
        {
            "400" => ("A parameter is not valid.", "pageSize: It must be from 1 to 1000."),
            "403" => ("Forbidden", "The signature does not fit the body."),
            "404" => ("Not found", "There is no report 'none'."),
            "409" => ("The week is not over.", "2026-W47 ends on 2026-11-22."),
            "502" => ("The mail service did not take every mail.", "analyst@example.com: The mail service answered 500."),
            "503" => ("Storage does not answer.", "Try again in a minute."),
            _ => ("A setting is missing or wrong.", "SendGrid:ApiKey is missing."),
        };
        return new() { ["type"] = "https://tools.ietf.org/html/rfc9110", ["title"] = title, ["status"] = int.Parse(status, null), ["detail"] = detail };
    }
}
