namespace Reports.Digests;

/// <summary>Hands mails over.</summary>
public interface IMailer
{
    /// <summary>The setting that is missing or wrong, for people; null where mail can go out.</summary>
    string? Misconfiguration { get; }

    Task<MailOutcome> SendAsync(DigestMail mail, CancellationToken cancellation);
}
