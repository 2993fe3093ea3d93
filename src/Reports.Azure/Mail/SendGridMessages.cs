using Reports.Digests;
using SendGrid.Helpers.Mail;

namespace Reports.Azure.Mail;

/// <summary>A mail as SendGrid's v3 <c>mail/send</c> takes it.</summary>
internal static class SendGridMessages
{
    public const string Category = "weekly-digest";

    public static SendGridMessage From(DigestMail mail, Sender sender, bool sandbox)
    {
        var message = new SendGridMessage
        {
            From = new EmailAddress(sender.Address, sender.Name),
            Subject = mail.Subject,
            // SendGrid wants plain text before HTML.
            PlainTextContent = mail.Text,
            HtmlContent = mail.Html,
        };
        message.AddTo(new EmailAddress(mail.To));
        message.AddCategory(Category);
        message.AddCustomArg("week", mail.Week.ToString());
        message.AddCustomArg("key", mail.Key);
        message.AddHeader("Message-ID", MessageId.Of(mail, sender));
        if (sandbox) message.SetSandBoxMode(true);
        return message;
    }
}
