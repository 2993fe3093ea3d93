using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Reports.Azure.Digests;
using Reports.Azure.Storage;
using Reports.Azure.Tests.Support;
using Reports.Digests;
using Reports.Ingestion;
using Reports.Links;
using Reports.Mail;
using Reports.Storage;
using Reports.Subscriptions;
using Strict;

namespace Reports.Azure.Tests.Digests;

/// <summary>The digest as the host registers it, over a real Azurite; every question is answered as after a restart.</summary>
internal sealed class DigestApp
{
    private readonly string _storage;
    private readonly StorageNames _names = new($"d{Guid.NewGuid().ToString("N")[..12]}");

    private DigestApp(string storage) => _storage = storage;

    public FewReports Reports { get; } = new();

    public ScriptedMailer Mailer { get; } = new();

    /// <summary>Monday, at the first minute after 2024-W49.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 12, 9, 0, 0, 0, TimeSpan.Zero));

    public string Recipients { get; set; } = "a@example.com; b@example.com, B@example.com";

    public CutPolicy Cut { get; } = new();

    public DigestService Digests => Get<DigestService>();

    public SubscriptionService Subscriptions => Get<SubscriptionService>();

    public static async Task<DigestApp> StartAsync(AzuriteFixture azurite)
    {
        var app = new DigestApp(azurite.ConnectionString);
        await app.Get<StorageSetup>().CreateAsync(TestContext.Current.CancellationToken);
        return app;
    }

    public T Get<T>() where T : notnull
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Digest:Recipients", Recipients), new("Web:BaseUrl", "https://reports.example.com"), new("Signing:Key", "test")]).Build();
        var (tables, blobs) = (new TableClientOptions(), new BlobClientOptions());
        tables.AddPolicy(new StrictPolicy(), HttpPipelinePosition.PerCall);
        blobs.AddPolicy(new StrictPolicy(), HttpPipelinePosition.PerCall);
        tables.AddPolicy(Cut, HttpPipelinePosition.PerCall);
        blobs.AddPolicy(Cut, HttpPipelinePosition.PerCall);
        return new ServiceCollection()
            .AddDigests(configuration)
            .AddSingleton<IMailer>(Mailer)
            .AddSingleton<IReportQueries>(Reports)
            .AddSingleton<IIngestionLog>(Reports)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(new Calendar(Time, TimeZoneInfo.Utc))
            .AddSingleton<ISigningKey>(services => new SigningKey(services.GetRequiredService<BlobServiceClient>(), _names, configuration))
            .AddSingleton(_names)
            .AddSingleton<StorageSetup>()
            .AddSingleton(new TableServiceClient(_storage, tables))
            .AddSingleton(new BlobServiceClient(_storage, blobs))
            .BuildServiceProvider().GetRequiredService<T>();
    }

    /// <summary>An active subscription, confirmed as a reader does.</summary>
    public async Task<Subscription> SubscribeAsync(SubscriptionRequest request)
    {
        var asked = await Subscriptions.RequestAsync(request, TestContext.Current.CancellationToken);
        return (await Subscriptions.ConfirmAsync(asked!.Value.Subscription.Id, TestContext.Current.CancellationToken))!;
    }
}
