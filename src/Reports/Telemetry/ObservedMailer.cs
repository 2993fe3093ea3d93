using System.Diagnostics.Metrics;
using System.Text.Json;
using Reports.Mail;

namespace Reports.Telemetry;

/// <summary>Counts what another mailer sends, by recipient.</summary>
public sealed class ObservedMailer(IMailer mailer) : IMailer
{
    private static readonly Counter<long> Mails = ReportTelemetry.Meter.CreateCounter<long>("reports.mails", "{recipient}", "Recipients by what became of their mail");

    public string? Misconfiguration => mailer.Misconfiguration;

    public async Task<MailOutcome> SendAsync(MailMessage mail, CancellationToken cancellation)
    {
        using var sending = ReportTelemetry.Activities.StartActivity("send mail")
            ?.SetTag("mail.category", mail.Category).SetTag("mail.group", mail.Group).SetTag("mail.recipients", mail.To.Count);
        var outcome = await mailer.SendAsync(mail, cancellation);
        var state = JsonNamingPolicy.CamelCase.ConvertName(outcome.State.ToString());
        sending?.SetTag("mail.state", state);
        Mails.Add(mail.To.Count, new("category", mail.Category), new("state", state));
        return outcome;
    }
}
