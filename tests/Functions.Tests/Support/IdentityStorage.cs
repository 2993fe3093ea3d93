using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Reports.Azure.Local;

namespace Functions.Tests.Support;

/// <summary>Storage as a managed identity finds it: an Azurite that speaks TLS and takes tokens, and the endpoint that gives them to the app.</summary>
internal sealed class IdentityStorage : IHostStorage
{
    private static readonly string[] Services = ["blob", "queue", "table"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("identity-");
    private Azurite? _azurite;
    private TokenEndpoint? _tokens;

    public string ConnectionString => _azurite!.ConnectionString.Replace("http", "https", StringComparison.Ordinal);

    /// <summary>As the template sets them for an app in Azure, and what the platform adds.</summary>
    public IEnumerable<(string Name, string Value)> Settings =>
    [
        .. Services.Select(service => ($"AzureWebJobsStorage:{service}ServiceUri", Address(service))),
        ("AzureWebJobsStorage:clientId", TokenEndpoint.ClientId),
        ("AzureWebJobsStorage:credential", "managedidentity"),
        ("IDENTITY_ENDPOINT", _tokens!.Address),
        ("IDENTITY_HEADER", TokenEndpoint.Header),
        // The certificate, where OpenSSL looks for those to trust.
        ("SSL_CERT_FILE", CertificatePath),
    ];

    public BlobClientOptions ClientOptions { get; } = new();

    private string CertificatePath => Path.Combine(_folder.FullName, "certificate.pem");

    private string KeyPath => Path.Combine(_folder.FullName, "key.pem");

    public static async Task<IdentityStorage> StartAsync(bool assigned = true)
    {
        var storage = new IdentityStorage();
        var thumbprint = storage.Certify();
        storage.ClientOptions.Transport = new HttpClientTransport(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == thumbprint });
        storage._tokens = await TokenEndpoint.StartAsync(assigned);
        storage._azurite = await Azurite.StartAsync(options: ["--oauth", "basic", "--cert", storage.CertificatePath, "--key", storage.KeyPath], cancellation: TestContext.Current.CancellationToken);
        return storage;
    }

    public async ValueTask DisposeAsync()
    {
        await _azurite!.DisposeAsync();
        await _tokens!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private string Address(string service) => ConnectionString.Split(';').Single(part => part.StartsWith($"{service}Endpoint=", StringComparison.OrdinalIgnoreCase)).Split('=')[1];

    private string Certify()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=storage", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(CertificatePath, certificate.ExportCertificatePem());
        File.WriteAllText(KeyPath, key.ExportPkcs8PrivateKeyPem());
        return certificate.Thumbprint;
    }
}
