using MimeKit;
using Reports.Mail;

namespace Reports.Azure.Mail;

/// <summary>Writes mails to a folder as <c>.eml</c> files, for whoever has no SendGrid key yet.</summary>
internal sealed class OutboxMailer(MailOptions options, TimeProvider time) : IMailer
{
    private readonly Sender? _sender = options.From is null ? new("digest@localhost", "研报周报") : Sender.From(options);

    public string? Misconfiguration =>
        options.Outbox is null ? "Neither SendGrid:ApiKey nor Mail:Outbox is set, so that there is no way to send mail."
        : _sender is null ? $"Mail:From is '{options.From}', which is no mail address."
        : null;

    public async Task<MailOutcome> SendAsync(MailMessage mail, CancellationToken cancellation)
    {
        if (Misconfiguration is { } problem) throw new InvalidOperationException(problem);
        Directory.CreateDirectory(options.Outbox!);
        foreach (var recipient in mail.To)
        {
            using var message = Message(mail, recipient, _sender!);
            var file = Path.Combine(options.Outbox!, $"{mail.Group}-{recipient.Key[..12]}.eml");
            // Who watches the folder never sees half a mail.
            var partial = file + ".partial";
            await message.WriteToAsync(partial, cancellation);
            File.Move(partial, file, overwrite: true);
        }
        return MailOutcome.Accepted;
    }

    private MimeMessage Message(MailMessage mail, MailRecipient recipient, Sender sender)
    {
        var message = new MimeMessage { Subject = mail.Content.Subject, Date = time.GetUtcNow(), MessageId = MessageId.Of(mail, recipient, sender).Trim('<', '>') };
        message.From.Add(new MailboxAddress(sender.Name, sender.Address));
        message.To.Add(new MailboxAddress(null, recipient.Address));
        message.Headers.Add("X-Category", mail.Category);
        message.Headers.Add("X-Week", mail.Group);
        foreach (var (name, value) in recipient.UnsubscribeUrl is { } url ? UnsubscribeHeaders.Of(url) : []) message.Headers.Add(name, value);
        message.Body = new BodyBuilder { TextBody = Own(mail.Content.Text), HtmlBody = Own(mail.Content.Html) }.ToMessageBody();
        return message;

        string Own(string text) => text.Replace(MailContent.UnsubscribeTag, recipient.UnsubscribeUrl ?? "", StringComparison.Ordinal);
    }
}
