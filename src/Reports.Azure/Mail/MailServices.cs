using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reports.Mail;
using Reports.Telemetry;

namespace Reports.Azure.Mail;

/// <summary>SendGrid where a key or a host is set, else the outbox.</summary>
internal static class MailServices
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        var options = MailOptions.Read(configuration);
        services.AddSingleton(provider => new WebhookSignature(configuration["SendGrid:WebhookKey"], provider.GetRequiredService<TimeProvider>()));
        return services.AddSingleton<IMailer>(provider => new ObservedMailer(Mailer(options, provider.GetRequiredService<TimeProvider>())));
    }

    private static IMailer Mailer(MailOptions options, TimeProvider time) => options.UsesSendGrid ? new SendGridMailer(Http(options), options, time) : new OutboxMailer(options, time);

    // A proxy cannot reach a stand-in on this machine.
    private static HttpClient Http(MailOptions options) => new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseProxy = !(Uri.TryCreate(options.Host, UriKind.Absolute, out var host) && host.IsLoopback),
    });
}
