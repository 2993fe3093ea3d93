using MimeKit;
using Reports.Digests;

namespace Reports.Azure.Mail;

/// <summary>Writes mails to a folder as <c>.eml</c> files, for whoever has no SendGrid key yet.</summary>
internal sealed class OutboxMailer(MailOptions options, TimeProvider time) : IMailer
{
    private readonly Sender? _sender = options.From is null ? new("digest@localhost", "研报周报") : Sender.From(options);

    public string? Misconfiguration =>
        options.Outbox is null ? "Neither SendGrid:ApiKey nor Mail:Outbox is set, so that there is no way to send mail."
        : _sender is null ? $"Mail:From is '{options.From}', which is no mail address."
        : null;

    public async Task<MailOutcome> SendAsync(DigestMail mail, CancellationToken cancellation)
    {
        if (Misconfiguration is { } problem) throw new InvalidOperationException(problem);
        using var message = Message(mail, _sender!);
        Directory.CreateDirectory(options.Outbox!);
        var file = Path.Combine(options.Outbox!, $"{mail.Week}-{mail.Key[..12]}.eml");
        // Who watches the folder never sees half a mail.
        var partial = file + ".partial";
        await message.WriteToAsync(partial, cancellation);
        File.Move(partial, file, overwrite: true);
        return MailOutcome.Accepted;
    }

    private MimeMessage Message(DigestMail mail, Sender sender)
    {
        var message = new MimeMessage { Subject = mail.Subject, Date = time.GetUtcNow(), MessageId = MessageId.Of(mail, sender).Trim('<', '>') };
        message.From.Add(new MailboxAddress(sender.Name, sender.Address));
        message.To.Add(new MailboxAddress(null, mail.To));
        message.Headers.Add("X-Category", SendGridMessages.Category);
        message.Headers.Add("X-Week", mail.Week.ToString());
        message.Body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html }.ToMessageBody();
        return message;
    }
}
