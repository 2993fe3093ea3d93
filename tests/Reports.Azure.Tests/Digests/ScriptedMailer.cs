using System.Collections.Concurrent;
using Reports.Mail;

namespace Reports.Azure.Tests.Digests;

/// <summary>Accepts mails, or does where one address is among the recipients what a test tells it to, such as to die.</summary>
internal sealed class ScriptedMailer : IMailer
{
    public ConcurrentQueue<MailMessage> Mails { get; } = new();

    public ConcurrentDictionary<string, Func<MailOutcome>> Instead { get; } = new();

    public string? Misconfiguration { get; set; }

    /// <summary>Who got a mail, in order; twice who got two.</summary>
    public IEnumerable<string> Sent => Mails.SelectMany(mail => mail.To).Select(recipient => recipient.Address).Order(StringComparer.Ordinal);

    public async Task<MailOutcome> SendAsync(MailMessage mail, CancellationToken cancellation)
    {
        await Task.Yield();
        foreach (var recipient in mail.To)
            if (Instead.TryGetValue(recipient.Address, out var answer)) return answer();
        Mails.Enqueue(mail);
        return MailOutcome.Accepted;
    }
}
