using Microsoft.Extensions.Configuration;

namespace Reports.Azure.Mail;

/// <summary>The settings under <c>Mail</c> and <c>SendGrid</c>.</summary>
internal sealed record MailOptions
{
    /// <summary>The sender, as an address or as <c>Name &lt;address&gt;</c>.</summary>
    public string? From { get; init; }

    public string? FromName { get; init; }

    /// <summary>The folder that gets mails as <c>.eml</c> files where no SendGrid key is set.</summary>
    public string? Outbox { get; init; }

    public string? ApiKey { get; init; }

    /// <summary>Another address of the mail service, such as a loopback stand-in.</summary>
    public string? Host { get; init; }

    /// <summary>SendGrid checks the mail and does not deliver it.</summary>
    public bool Sandbox { get; init; }

    public bool UsesSendGrid => ApiKey is not null || Host is not null;

    public static MailOptions Read(IConfiguration configuration) => new()
    {
        From = Text(configuration["Mail:From"]),
        FromName = Text(configuration["Mail:FromName"]),
        Outbox = Text(configuration["Mail:Outbox"]),
        ApiKey = Text(configuration["SendGrid:ApiKey"]),
        Host = Text(configuration["SendGrid:Host"])?.TrimEnd('/'),
        Sandbox = bool.TryParse(configuration["SendGrid:Sandbox"], out var sandbox) && sandbox,
    };

    // A setting left empty in a template is one that is not set.
    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
