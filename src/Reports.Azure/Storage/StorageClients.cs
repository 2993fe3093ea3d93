using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Reports.Azure.Configuration;

namespace Reports.Azure.Storage;

/// <summary>
/// The account that the Functions host itself uses: <c>AzureWebJobsStorage</c>, a connection string, or for a managed identity
/// (<c>__clientId</c> where it is user-assigned) <c>AzureWebJobsStorage__blobServiceUri</c> and the same of its tables and queues,
/// for which <c>__accountName</c> is short where the account is in Azure's public cloud.
/// </summary>
internal static class StorageClients
{
    private const string Section = "AzureWebJobsStorage";

    public static BlobServiceClient Blobs(IConfiguration configuration, CreateMissing missing)
    {
        var options = new BlobClientOptions().WithRetries();
        options.AddPolicy(missing, HttpPipelinePosition.PerCall);
        return configuration[Section] is { Length: > 0 } connection ? new(connection, options) : new(Endpoint(configuration, "blob"), Credential(configuration), options);
    }

    public static TableServiceClient Tables(IConfiguration configuration, CreateMissing missing)
    {
        var options = new TableClientOptions().WithRetries();
        options.AddPolicy(missing, HttpPipelinePosition.PerCall);
        return configuration[Section] is { Length: > 0 } connection ? new(connection, options) : new(Endpoint(configuration, "table"), Credential(configuration), options);
    }

    // As the storage extension writes its messages.
    public static QueueServiceClient Queues(IConfiguration configuration)
    {
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 }.WithRetries();
        return configuration[Section] is { Length: > 0 } connection ? new(connection, options) : new(Endpoint(configuration, "queue"), Credential(configuration), options);
    }

    private static Uri Endpoint(IConfiguration configuration, string service) =>
        configuration.Address(Name(configuration, $"{service}ServiceUri"))
        ?? (Setting(configuration, "accountName") is { Length: > 0 } account
            ? new($"https://{account}.{service}.core.windows.net")
            : throw new InvalidOperationException($"No storage is configured: set {Section} to a connection string, {Section}__{service}ServiceUri to an address or {Section}__accountName to an account."));

    private static DefaultAzureCredential Credential(IConfiguration configuration) => Setting(configuration, "clientId") is { Length: > 0 } client
        ? new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = client })
        : new();

    private static string? Setting(IConfiguration configuration, string name) => configuration[Name(configuration, name)];

    // Environment variables arrive with a colon, a settings file may spell the underscores.
    private static string Name(IConfiguration configuration, string name) =>
        configuration[$"{Section}__{name}"] is null ? $"{Section}:{name}" : $"{Section}__{name}";
}
