using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reports.Azure.Mail;
using Reports.Azure.Storage;
using Reports.Azure.Subscriptions;
using Reports.Digests;
using Reports.Links;
using Reports.Subscriptions;

namespace Reports.Azure.Digests;

/// <summary>The weekly digest over Azure Storage and SendGrid.</summary>
public static class DigestServices
{
    /// <summary>
    /// Expects <c>TableServiceClient</c>, <c>BlobServiceClient</c>, <see cref="StorageNames"/> with everything that they name created, <c>IReportQueries</c>, <c>IIngestionLog</c>, <see cref="ISigningKey"/>, <see cref="Calendar"/>
    /// and <see cref="TimeProvider"/> from elsewhere.
    /// </summary>
    public static IServiceCollection AddDigests(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(DigestSettings.Read(configuration))
        .AddSingleton(WebSettings.Read(configuration))
        .AddSingleton<LinkService>()
        .AddMail(configuration)
        .AddSingleton<IDigestStore, BlobDigestStore>()
        .AddSingleton<IDeliveryLedger, TableDeliveryLedger>()
        .AddSingleton<DigestReader>()
        .AddSingleton<ISubscriptionStore, TableSubscriptionStore>()
        .AddSingleton<SubscriptionService>()
        .AddSingleton<MailEvents>()
        .AddSingleton<RecipientReader>()
        .AddSingleton<DigestDelivery>()
        .AddSingleton<DigestSender>()
        .AddSingleton<DigestService>();
}
