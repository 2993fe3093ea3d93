using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Reports.Digests.Rendering;
using Reports.Links;

namespace Reports.Digests;

/// <summary>The mails of one digest; each language is rendered once.</summary>
internal sealed class DigestMails(Digest digest, ReaderLinks? links)
{
    private readonly ConcurrentDictionary<string, Content> _contents = new();

    public IsoWeek Week => digest.Week;

    public DigestMail To(Recipient recipient)
    {
        var content = _contents.GetOrAdd(recipient.Language, Render);
        return new(digest.Week, recipient.Address, content.Subject, content.Text, content.Html, Key(recipient.Address));
    }

    private Content Render(string language) =>
        new(DigestSubject.Render(digest, language), DigestText.Render(digest, language, links), DigestHtml.Render(digest, language, links));

    // A hash, because the header that carries it is seen by every server on the way.
    private string Key(string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{digest.Week}|{RecipientList.Normalize(address)}")))[..32];

    private sealed record Content(string Subject, string Text, string Html);
}
