using System.Text.Json;
using SendGrid;

namespace Reports.Azure.Mail;

/// <summary>What SendGrid says of a mail that it did not take.</summary>
internal static class SendGridErrors
{
    private const int Longest = 300;

    public static async Task<string> ReadAsync(Response response, CancellationToken cancellation)
    {
        var status = $"SendGrid answered {(int)response.StatusCode}";
        var body = response.Body is null ? "" : await response.Body.ReadAsStringAsync(cancellation);
        var text = string.Join("; ", Messages(body));
        return text.Length == 0 ? $"{status}." : $"{status}: {(text.Length > Longest ? text[..Longest] + "…" : text)}";
    }

    private static IReadOnlyList<string> Messages(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return [.. json.RootElement.GetProperty("errors").EnumerateArray().Select(Message)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return body.Length == 0 ? [] : [body];
        }
    }

    private static string Message(JsonElement error)
    {
        var message = error.GetProperty("message").GetString() ?? "";
        return error.TryGetProperty("field", out var field) && field.GetString() is { Length: > 0 } name ? $"{message} ({name})" : message;
    }
}
