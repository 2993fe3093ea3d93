using System.Collections.Concurrent;
using Reports.Digests;

namespace Reports.Azure.Tests.Digests;

/// <summary>Accepts mails, or does at one address what a test tells it to, such as to die.</summary>
internal sealed class ScriptedMailer : IMailer
{
    public ConcurrentQueue<DigestMail> Sent { get; } = new();

    public ConcurrentDictionary<string, Func<MailOutcome>> Instead { get; } = new();

    public string? Misconfiguration { get; set; }

    public async Task<MailOutcome> SendAsync(DigestMail mail, CancellationToken cancellation)
    {
        await Task.Yield();
        if (Instead.TryGetValue(mail.To, out var answer)) return answer();
        Sent.Enqueue(mail);
        return MailOutcome.Accepted;
    }
}
