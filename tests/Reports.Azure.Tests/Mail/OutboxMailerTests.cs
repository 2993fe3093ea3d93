using Microsoft.Extensions.Time.Testing;
using MimeKit;
using Reports.Azure.Mail;
using Reports.Mail;

namespace Reports.Azure.Tests.Mail;

public class OutboxMailerTests
{
    [Fact]
    public async Task A_mail_becomes_a_file_that_mail_programs_open()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var mailer = new OutboxMailer(new MailOptions { Outbox = folder }, new FakeTimeProvider());
        var mail = new MailMessage("weekly-digest", "2024-W49", new("研报周报 2024-W49", $"正文 {MailContent.UnsubscribeTag}", "<p>正文</p>"),
            [new("reader@example.com", "0123456789abcdef", "https://reports.example.com/leave")]);

        await mailer.SendAsync(mail, TestContext.Current.CancellationToken);
        await mailer.SendAsync(mail, TestContext.Current.CancellationToken);

        using var message = await MimeMessage.LoadAsync(Assert.Single(Directory.GetFiles(folder)), TestContext.Current.CancellationToken);
        Assert.Equal(("研报周报 2024-W49", "正文 https://reports.example.com/leave", "<p>正文</p>", "2024-W49.0123456789abcdef@localhost"),
            (message.Subject, message.TextBody?.Trim(), message.HtmlBody?.Trim(), message.MessageId));
        Assert.Equal("<https://reports.example.com/leave>", message.Headers["List-Unsubscribe"]);
        Assert.Equal("reader@example.com", message.To.Mailboxes.Single().Address);
    }

    [Fact]
    public void Without_a_folder_it_says_what_to_set() =>
        Assert.Contains("Mail:Outbox", new OutboxMailer(new MailOptions(), TimeProvider.System).Misconfiguration, StringComparison.Ordinal);
}
