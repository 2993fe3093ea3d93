using Reports.Mail;
using SendGrid.Helpers.Mail;

namespace Reports.Azure.Mail;

/// <summary>
/// A mail as SendGrid's v3 <c>mail/send</c> takes it: one personalization a recipient, so that nobody sees another address, each with
/// an own unsubscribe link, put in by substitution.
/// </summary>
internal static class SendGridMessages
{
    public static SendGridMessage From(MailMessage mail, Sender sender, bool sandbox)
    {
        var message = new SendGridMessage
        {
            From = new EmailAddress(sender.Address, sender.Name),
            Subject = mail.Content.Subject,
            // SendGrid wants plain text before HTML.
            PlainTextContent = mail.Content.Text,
            HtmlContent = mail.Content.Html,
            Personalizations = [.. mail.To.Select(recipient => Person(mail, recipient, sender))],
        };
        message.AddCategory(mail.Category);
        // A link that was rewritten would lose its line, and a picture that counts readers is none of our business.
        message.SetClickTracking(false, false);
        message.SetOpenTracking(false);
        message.SetSubscriptionTracking(false);
        if (sandbox) message.SetSandBoxMode(true);
        return message;
    }

    private static Personalization Person(MailMessage mail, MailRecipient recipient, Sender sender)
    {
        var person = new Personalization
        {
            Tos = [new EmailAddress(recipient.Address)],
            CustomArgs = new() { ["week"] = mail.Group, ["key"] = recipient.Key },
            Headers = new() { ["Message-ID"] = MessageId.Of(mail, recipient, sender) },
        };
        if (recipient.UnsubscribeUrl is not { } url) return person;
        foreach (var (name, value) in UnsubscribeHeaders.Of(url)) person.Headers[name] = value;
        person.Substitutions = new() { [MailContent.UnsubscribeTag] = url };
        return person;
    }
}
