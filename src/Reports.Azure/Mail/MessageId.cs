using Reports.Digests;

namespace Reports.Azure.Mail;

/// <summary>The <c>Message-ID</c> of a mail: one week's mail to one address has one, whoever sends it and however often.</summary>
internal static class MessageId
{
    public static string Of(DigestMail mail, Sender sender) => $"<{mail.Week}.{mail.Key}@{sender.Domain}>";
}
