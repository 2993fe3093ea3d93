using Reports.Mail;

namespace Reports.Azure.Mail;

/// <summary>The <c>Message-ID</c> of a mail: one week's mail to one address has one, whoever sends it and however often.</summary>
internal static class MessageId
{
    public static string Of(MailMessage mail, MailRecipient recipient, Sender sender) => $"<{mail.Group}.{recipient.Key}@{sender.Domain}>";
}
