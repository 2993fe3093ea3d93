using System.Text.Json.Nodes;

namespace Functions.Tests.Support;

/// <summary>The rules of SendGrid's v3 schema that a digest touches.</summary>
internal static class MailSchema
{
    private static readonly HashSet<string> Known =
    [
        "personalizations", "from", "reply_to", "reply_to_list", "subject", "content", "attachments", "template_id", "headers", "categories",
        "custom_args", "send_at", "batch_id", "asm", "ip_pool_name", "mail_settings", "tracking_settings",
    ];

    public static string? Broken(JsonNode? mail)
    {
        if (mail is not JsonObject body) return "body";
        if (body.FirstOrDefault(field => !Known.Contains(field.Key)).Key is { } unknown) return $"unknown {unknown}";
        if (!IsAddress(body["from"])) return "from.email";
        if (body["subject"]?.GetValue<string>() is not { Length: > 0 }) return "subject";
        if (body["personalizations"] is not JsonArray { Count: > 0 and <= 1000 } persons) return "personalizations";
        if (!persons.All(person => person?["to"] is JsonArray { Count: > 0 } to && to.All(IsAddress))) return "personalizations.to.email";
        if (body["content"] is not JsonArray { Count: 2 } content) return "content";
        if (content.Any(part => part?["value"]?.GetValue<string>() is not { Length: > 0 })) return "content.value";
        return content[0]!["type"]!.GetValue<string>() == "text/plain" && content[1]!["type"]!.GetValue<string>() == "text/html" ? null : "content.type";
    }

    private static bool IsAddress(JsonNode? node) => node?["email"]?.GetValue<string>().Contains('@', StringComparison.Ordinal) == true;
}
