namespace Reports.Azure.Mail;

/// <summary>The header by which a mail program unsubscribes its user with one click, as RFC 8058 has it.</summary>
internal static class UnsubscribeHeaders
{
    public static IEnumerable<(string Name, string Value)> Of(string url) =>
        [("List-Unsubscribe", $"<{url}>"), ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")];
}
