namespace Reports.Digests;

/// <summary>A mail to one person, whoever carries it.</summary>
/// <param name="Key">The same for the same week and recipient, so that a mail server can recognise a second copy.</param>
public sealed record DigestMail(IsoWeek Week, string To, string Subject, string Text, string Html, string Key);
