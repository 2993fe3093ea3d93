namespace Reports.Mail;

/// <summary>Hands mails over.</summary>
public interface IMailer
{
    /// <summary>The setting that is missing or wrong, for people; null where mail can go out.</summary>
    string? Misconfiguration { get; }

    /// <summary>To all recipients in one request: what becomes of it becomes of all.</summary>
    Task<MailOutcome> SendAsync(MailMessage mail, CancellationToken cancellation);
}
