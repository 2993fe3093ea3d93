using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Functions.Hosting;
using Functions.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reports.Azure.Storage;

namespace Functions.Tests.Infrastructure;

/// <summary>Notes every setting that the app asks for while all its services are made.</summary>
internal sealed class SettingsRead : ConfigurationProvider, IConfigurationSource
{
    private readonly HashSet<string> _names = [];

    public static async Task<IReadOnlySet<string>> WithAsync(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var read = new SettingsRead();
        var builder = AppBuilder.Create([]);
        builder.Configuration.AddInMemoryCollection(settings);
        ((IConfigurationBuilder)builder.Configuration).Add(read);

        read._names.Clear();
        builder.AddTelemetry();
        builder.AddReports();
        builder.AddHttp();
        var names = read._names.ToHashSet();
        await using var app = builder.Build();
        // What ASP.NET Core asks for is its own affair.
        read._names.Clear();
        foreach (var service in builder.Services.Select(descriptor => descriptor.ServiceType).Where(IsOurs)) _ = app.Services.GetServices(service);
        await app.Services.GetRequiredService<SigningKey>().SignAsync("test", [], TestContext.Current.CancellationToken);
        names.UnionWith(read._names);
        return names.Select(name => name.Replace("__", ":", StringComparison.Ordinal)).ToHashSet();
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public override bool TryGet(string key, out string? value)
    {
        _names.Add(key);
        return base.TryGet(key, out value);
    }

    private static bool IsOurs(Type service) =>
        service == typeof(BlobServiceClient) || service == typeof(TableServiceClient)
        || service.Namespace is { } name && (name.StartsWith("Reports", StringComparison.Ordinal) || name.StartsWith("Functions", StringComparison.Ordinal));
}
