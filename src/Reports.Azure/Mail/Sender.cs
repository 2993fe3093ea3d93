using System.Net.Mail;

namespace Reports.Azure.Mail;

/// <summary>Who the mails come from.</summary>
internal sealed record Sender(string Address, string Name)
{
    public string Domain => Address[(Address.LastIndexOf('@') + 1)..];

    public static Sender? From(MailOptions options)
    {
        if (!MailAddress.TryCreate(options.From, out var address)) return null;
        return new(address.Address, options.FromName ?? (address.DisplayName.Length > 0 ? address.DisplayName : "研报周报"));
    }
}
