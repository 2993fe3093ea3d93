namespace Reports.Mail;

/// <summary>One content to some people, each of whom sees only their own address.</summary>
/// <param name="Category">What kind of mail it is.</param>
/// <param name="Group">The mails that belong together, such as a week's.</param>
public sealed record MailMessage(string Category, string Group, MailContent Content, IReadOnlyList<MailRecipient> To)
{
    /// <summary>A request to SendGrid takes no more.</summary>
    public const int MostRecipients = 1000;
}

/// <summary>What a mail says. <see cref="UnsubscribeTag"/> stands in it for each recipient's own link.</summary>
public sealed record MailContent(string Subject, string Text, string Html)
{
    public const string UnsubscribeTag = "%%unsubscribe-link%%";
}

/// <param name="Key">The same for the same mail to the same person, so that a mail server can recognise a second copy.</param>
/// <param name="UnsubscribeUrl">Where the recipient, or their mail program for them, says that they want no more.</param>
public sealed record MailRecipient(string Address, string Key, string? UnsubscribeUrl);
