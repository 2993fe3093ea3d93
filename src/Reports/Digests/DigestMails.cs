using System.Security.Cryptography;
using System.Text;
using Reports.Digests.Rendering;
using Reports.Links;
using Reports.Mail;
using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>The mails of one digest: one content for all who want the same.</summary>
internal sealed class DigestMails(Digest digest, ReaderLinks links)
{
    public const string Category = "weekly-digest";

    private readonly DigestSelector _selector = new(digest);

    public IsoWeek Week => digest.Week;

    /// <summary>Recipients who get the same, by what that is.</summary>
    public static IEnumerable<IGrouping<string, Recipient>> Groups(IEnumerable<Recipient> recipients) =>
        recipients.GroupBy(recipient => $"{recipient.Language}\n{recipient.Filter.Key()}");

    /// <summary>Null where the week says nothing that such a recipient wants.</summary>
    public MailContent? Render(Recipient one)
    {
        var selected = _selector.Select(one.Filter);
        return selected.HasNothingToSay ? null : new(
            DigestSubject.Render(selected, one.Language),
            DigestText.Render(selected, one.Language, links, withUnsubscribe: true),
            DigestHtml.Render(selected, one.Language, links, withUnsubscribe: true));
    }

    public MailMessage Address(MailContent content, IEnumerable<string> addresses) => new(Category, Week.ToString(), content,
        [.. addresses.Select(address => new MailRecipient(address, Key(address), links.Unsubscribe(SubscriptionId.Of(address))))]);

    // A hash, because the header that carries it is seen by every server on the way.
    private string Key(string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{digest.Week}|{RecipientList.Normalize(address)}")))[..32];
}
