using System.Text.Json;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Azure.Mail;
using Reports.Subscriptions;

namespace Functions;

/// <summary>SendGrid's event webhook. Its signature is of the body's bytes as they arrive.</summary>
internal static class ReceiveMailEvents
{
    public const long LargestBody = 4 << 20;

    public static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(HttpRequest request, WebhookSignature signature, MailEvents events, CancellationToken cancellation)
    {
        if (signature.Misconfiguration is { } setting) return TypedResults.Problem(setting, statusCode: StatusCodes.Status503ServiceUnavailable, title: "A setting is missing or wrong.");
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, cancellation);
        var body = buffer.ToArray();
        if (!signature.IsGenuine(request.Headers[WebhookSignature.SignatureHeader], request.Headers[WebhookSignature.TimestampHeader], body))
            return Problems.Refused(StatusCodes.Status403Forbidden, WebhookSignature.SignatureHeader, "The signature is not SendGrid's, or is older than ten minutes.");
        try
        {
            await events.ApplyAsync(WebhookEvents.Read(body), cancellation);
            return TypedResults.NoContent();
        }
        catch (JsonException exception)
        {
            return Problems.Invalid("body", exception.Message);
        }
    }
}
