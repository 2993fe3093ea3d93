using Functions.Hosting;
using Reports.Azure.Local;
using Reports.Azure.Storage;

namespace Functions.LocalHost;

/// <summary>Stands in for a Functions host on one's own machine: storage, triggers and mails that nobody sends.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly LocalSettings _settings;
    private readonly LocalStorage _storage;

    private LocalServer(LocalSettings settings, LocalStorage storage) => (_settings, _storage) = (settings, storage);

    public static async Task<LocalServer> PrepareAsync(WebApplicationBuilder builder)
    {
        var settings = LocalSettings.From(builder.Configuration);
        // Before anything is started or installed.
        _ = Zone.From(builder.Configuration);
        if (Azurite.IsListening(settings.Port))
            throw new StartupException($"Port {settings.Port} is in use, perhaps by this program in another window. Stop that, or set Local:Port to another port (--Local:Port=7072).");

        var storage = await LocalStorage.OpenAsync(builder.Configuration, settings);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(settings.Port));
        if (string.IsNullOrEmpty(builder.Configuration["Mail:Outbox"])) builder.Configuration["Mail:Outbox"] = settings.Outbox;
        if (string.IsNullOrEmpty(builder.Configuration["Web:BaseUrl"])) builder.Configuration["Web:BaseUrl"] = settings.Address.AbsoluteUri;
        if (string.IsNullOrEmpty(builder.Configuration["Digest:Recipients"]) && Outbox.IsUsed(builder.Configuration))
            builder.Configuration["Digest:Recipients"] = "reader@example.com";

        // The terminal tells of each upload already.
        builder.Logging.AddFilter("Reports", LogLevel.Error);
        builder.Services.AddSingleton(settings).AddSingleton(storage);
        builder.Services.AddSingleton<AppClient>().AddSingleton<Welcome>().AddSingleton<Samples>().AddSingleton<Arrivals>().AddSingleton<Poison>();
        builder.Services.AddSingleton<IHostedService>(services => Trigger(services, new(Names(services).Uploads, null, nameof(IngestReport), "report")));
        builder.Services.AddSingleton<IHostedService>(services => Trigger(services, new(Names(services).Reference, "securities.csv", nameof(IndexSecurities), "securities")));
        builder.Services.AddSingleton<IHostedService>(services => Timer(services, new(nameof(SendWeeklyDigest), TimeSpan.FromHours(1))));
        builder.Services.AddSingleton<IHostedService>(services => Timer(services, new(nameof(ReconcileUploads), TimeSpan.FromMinutes(5))));
        builder.Services.AddHostedService<FirstStart>();
        return new(settings, storage);
    }

    public void Map(WebApplication app) => app.MapOutbox(app.Configuration["Mail:Outbox"] ?? _settings.Outbox);

    private static StorageNames Names(IServiceProvider services) => services.GetRequiredService<StorageNames>();

    private static BlobTrigger Trigger(IServiceProvider services, BlobBinding binding) => ActivatorUtilities.CreateInstance<BlobTrigger>(services, binding);

    private static TimerTrigger Timer(IServiceProvider services, TimerBinding binding) => ActivatorUtilities.CreateInstance<TimerTrigger>(services, binding);

    public ValueTask DisposeAsync() => _storage.DisposeAsync();
}
