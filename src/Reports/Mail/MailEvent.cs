namespace Reports.Mail;

/// <summary>What a mail service tells of a mail afterwards.</summary>
/// <param name="Week">Of the digest, where it was one.</param>
public sealed record MailEvent(string Address, MailEventKind Kind, string? Reason, IsoWeek? Week);

public enum MailEventKind
{
    Delivered,

    /// <summary>The address does not exist, or takes no mail for good.</summary>
    Dead,

    /// <summary>Its reader called the mail spam.</summary>
    Complaint,
    Unsubscribed,
}
