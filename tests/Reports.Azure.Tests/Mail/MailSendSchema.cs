using System.Text.Json;

namespace Reports.Azure.Tests.Mail;

/// <summary>What SendGrid documents of the body of v3 <c>mail/send</c>: required keys, types and limits.</summary>
internal static class MailSendSchema
{
    private static readonly string[] Known =
    [
        "personalizations", "from", "reply_to", "reply_to_list", "subject", "content", "attachments", "template_id", "headers", "categories",
        "custom_args", "send_at", "batch_id", "asm", "ip_pool_name", "mail_settings", "tracking_settings",
    ];

    private static readonly string[] Reserved =
    [
        "x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding", "to", "from", "subject", "reply-to", "cc", "bcc",
    ];

    /// <summary>The first thing that is wrong, or null.</summary>
    public static string? Problem(string body)
    {
        using var json = JsonDocument.Parse(body);
        return Problems(json.RootElement).FirstOrDefault();
    }

    private static IEnumerable<string> Problems(JsonElement mail)
    {
        foreach (var name in mail.EnumerateObject().Select(item => item.Name).Except(Known)) yield return $"{name} is not known";
        if (!IsAddress(mail, "from")) yield return "from.email";
        if (!mail.TryGetProperty("subject", out var subject) || subject.GetString() is not { Length: > 0 } text || text.Any(char.IsControl)) yield return "subject";

        if (!mail.TryGetProperty("personalizations", out var people) || people.ValueKind is not JsonValueKind.Array
            || people.GetArrayLength() is < 1 or > 1000)
            yield return "personalizations";
        foreach (var person in people.EnumerateArray())
        {
            if (!person.TryGetProperty("to", out var to) || to.GetArrayLength() is < 1 or > 1000 || !to.EnumerateArray().All(IsAddress)) yield return "personalizations.to";
            foreach (var problem in Arguments(person)) yield return problem;
            if (person.TryGetProperty("substitutions", out var substitutions) && substitutions.GetRawText().Length > 10_000) yield return "substitutions: over 10,000 bytes";
        }
        var addresses = people.EnumerateArray().SelectMany(person => person.GetProperty("to").EnumerateArray()).Select(to => to.GetProperty("email").GetString()!.ToLowerInvariant()).ToList();
        if (addresses.Count > 1000 || addresses.Distinct().Count() < addresses.Count) yield return "personalizations: an address twice, or more than 1,000";
        foreach (var problem in Arguments(mail)) yield return problem;

        if (!mail.TryGetProperty("content", out var content)
            || !content.EnumerateArray().Select(part => part.GetProperty("type").GetString()).SequenceEqual(["text/plain", "text/html"])
            || content.EnumerateArray().Any(part => part.GetProperty("value").GetString() is not { Length: > 0 }))
            yield return "content: text/plain comes first, none is empty";
        if (mail.TryGetProperty("categories", out var categories)
            && (categories.GetArrayLength() > 10 || categories.EnumerateArray().Any(item => item.GetString() is not { Length: > 0 and <= 255 })))
            yield return "categories";
        if (mail.TryGetProperty("mail_settings", out var settings) && settings.TryGetProperty("sandbox_mode", out var sandbox)
            && sandbox.GetProperty("enable").ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            yield return "mail_settings.sandbox_mode.enable";
    }

    private static IEnumerable<string> Arguments(JsonElement owner)
    {
        foreach (var name in new[] { "headers", "custom_args" })
        {
            if (!owner.TryGetProperty(name, out var values)) continue;
            if (values.EnumerateObject().Any(item => item.Value.ValueKind is not JsonValueKind.String)) yield return $"{name}: values are strings";
            if (name == "headers" && values.EnumerateObject().Any(item => Reserved.Contains(item.Name.ToLowerInvariant()))) yield return "headers: reserved";
            if (values.GetRawText().Length > 10_000) yield return $"{name}: over 10,000 bytes";
        }
    }

    private static bool IsAddress(JsonElement owner, string name) => owner.TryGetProperty(name, out var address) && IsAddress(address);

    private static bool IsAddress(JsonElement address) => address.TryGetProperty("email", out var email) && email.GetString()?.Contains('@') is true;
}
