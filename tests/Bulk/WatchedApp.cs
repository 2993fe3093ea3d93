using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Functions.Hosting;
using Functions.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Reports.Azure.Local;
using Reports.Azure.Storage;
using System.Net;

namespace Bulk;

/// <summary>The HTTP interface in this process, with an Azurite of its own whose traffic goes through policies.</summary>
internal sealed class WatchedApp : IAsyncDisposable
{
    private readonly Azurite _azurite;
    private readonly WebApplication _app;

    private WatchedApp(Azurite azurite, WebApplication app) => (_azurite, _app) = (azurite, app);

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public StorageNames Names { get; } = new();

    /// <summary>Without the policies.</summary>
    public TableServiceClient Tables => new(_azurite.ConnectionString);

    public static async Task<WatchedApp> StartAsync(IReadOnlyList<HttpPipelinePolicy> policies, CancellationToken cancellation, params string[] settings)
    {
        var azurite = await Azurite.StartAsync(cancellation: cancellation);
        var builder = AppBuilder.Create([$"--AzureWebJobsStorage={azurite.ConnectionString}", "--Coverage:LapseDays=36500", "--Mail:Outbox=.", .. settings]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.AddReports();
        builder.AddHttp();
        var (tables, blobs) = (new TableClientOptions(), new BlobClientOptions());
        foreach (var policy in policies)
        {
            tables.AddPolicy(policy, HttpPipelinePosition.PerCall);
            blobs.AddPolicy(policy, HttpPipelinePosition.PerCall);
        }
        builder.Services.AddSingleton(new TableServiceClient(azurite.ConnectionString, tables)).AddSingleton(new BlobServiceClient(azurite.ConnectionString, blobs));

        var app = builder.Build();
        app.UseHttp();
        app.MapApi();
        await app.Services.GetRequiredService<StorageSetup>().CreateAsync(cancellation);
        await app.StartAsync(cancellation);
        return new(azurite, app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _azurite.DisposeAsync();
    }
}
