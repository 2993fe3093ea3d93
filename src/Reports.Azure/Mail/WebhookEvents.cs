using System.Text.Json;
using Reports.Mail;

namespace Reports.Azure.Mail;

/// <summary>Reads what SendGrid's event webhook sends; what says nothing of an address is left out.</summary>
public static class WebhookEvents
{
    /// <exception cref="JsonException">It is no list of events.</exception>
    public static IReadOnlyList<MailEvent> Read(ReadOnlyMemory<byte> body)
    {
        using var json = JsonDocument.Parse(body);
        if (json.RootElement.ValueKind is not JsonValueKind.Array) throw new JsonException("The body is not a list of events.");
        try
        {
            return [.. json.RootElement.EnumerateArray().Select(Read).OfType<MailEvent>()];
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The body has a string that is no text.", exception);
        }
    }

    private static MailEvent? Read(JsonElement item)
    {
        if (item.ValueKind is not JsonValueKind.Object || Text(item, "email") is not { } address) return null;
        var reason = Text(item, "reason");
        MailEventKind? kind = Text(item, "event") switch
        {
            "delivered" => MailEventKind.Delivered,
            // A blocked mail bounced for a reason that passes, such as a full queue.
            "bounce" when Text(item, "type") != "blocked" => MailEventKind.Dead,
            // Dropped also is what exceeds a quota; these reasons are about the address.
            "dropped" when reason is "Invalid" or "Bounced Address" => MailEventKind.Dead,
            "dropped" when reason is "Spam Reporting Address" => MailEventKind.Complaint,
            "dropped" when reason is "Unsubscribed Address" => MailEventKind.Unsubscribed,
            "spamreport" => MailEventKind.Complaint,
            "unsubscribe" or "group_unsubscribe" => MailEventKind.Unsubscribed,
            _ => null,
        };
        return kind is { } known ? new(address, known, reason, IsoWeek.TryParse(Text(item, "week"), out var week) ? week : null) : null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
