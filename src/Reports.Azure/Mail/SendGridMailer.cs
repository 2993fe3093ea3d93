using System.Net;
using Reports.Mail;
using SendGrid;

namespace Reports.Azure.Mail;

/// <summary>Sends with SendGrid. Busy and failing answers are tried again as <see cref="RetrySchedule"/> says, a refusal is not.</summary>
internal sealed class SendGridMailer(HttpClient http, MailOptions options, TimeProvider time) : IMailer
{
    private readonly Sender? _sender = Sender.From(options);

    public string? Misconfiguration =>
        options.ApiKey is null ? "SendGrid:ApiKey is not set."
        : options.From is null ? "Mail:From is not set; it is the address that SendGrid has verified as the sender."
        : _sender is null ? $"Mail:From is '{options.From}', which is no mail address."
        : options.Host is not null && !Uri.TryCreate(options.Host, UriKind.Absolute, out _) ? $"SendGrid:Host is '{options.Host}', which is no URL."
        : null;

    public async Task<MailOutcome> SendAsync(MailMessage mail, CancellationToken cancellation)
    {
        if (Misconfiguration is { } problem) throw new InvalidOperationException(problem);
        var client = new SendGridClient(http, new SendGridClientOptions { ApiKey = options.ApiKey, Host = options.Host ?? "https://api.sendgrid.com" });
        var message = SendGridMessages.From(mail, _sender!, options.Sandbox);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                var response = await client.SendEmailAsync(message, cancellation);
                if (response.IsSuccessStatusCode) return MailOutcome.Accepted;
                var reason = await SendGridErrors.ReadAsync(response, cancellation);
                if (!MayPass(response.StatusCode)) return MailOutcome.Refused(reason, divisible: response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge);
                if (RetrySchedule.DelayAfter(attempt, response.Headers, time.GetUtcNow()) is not { } delay) return MailOutcome.Refused(reason);
                // Cut off while it waits, the mail is known not to have gone out.
                await Task.Delay(delay, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (cancellation.IsCancellationRequested) return MailOutcome.Refused(reason);
            }
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.NameResolutionError
            or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return MailOutcome.Refused($"SendGrid could not be reached: {exception.Message}");
        }
        catch (HttpRequestException exception)
        {
            return MailOutcome.Unknown($"The connection to SendGrid broke: {exception.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return MailOutcome.Unknown("SendGrid did not answer in time.");
        }
    }

    private static bool MayPass(HttpStatusCode status) => status is HttpStatusCode.TooManyRequests || (int)status >= 500;
}
