using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Reports.Links;

namespace Reports.Azure.Storage;

/// <summary>
/// The key that the app signs with: the setting <c>Signing:Key</c>, else one that is made at the first use and kept in the
/// account, so that every instance has the same.
/// </summary>
public sealed class SigningKey(BlobServiceClient blobs, StorageNames names, IConfiguration configuration) : ISigningKey
{
    private const string Setting = "Signing:Key";
    private const int Length = 32;

    private volatile Signer? _signer;

    public async ValueTask<Signer> ReadAsync(CancellationToken cancellation) => _signer ??= new(await LoadAsync(cancellation));

    /// <inheritdoc cref="Signer.Sign"/>
    public async ValueTask<byte[]> SignAsync(string purpose, byte[] text, CancellationToken cancellation) => (await ReadAsync(cancellation)).Sign(purpose, text);

    private async Task<byte[]> LoadAsync(CancellationToken cancellation)
    {
        if (configuration[Setting] is { Length: > 0 } set) return SHA256.HashData(Encoding.UTF8.GetBytes(set));
        var blob = blobs.GetBlobContainerClient(names.Private).GetBlobClient("signing-key");
        try
        {
            return (await blob.DownloadContentAsync(cancellation)).Value.Content.ToArray();
        }
        catch (RequestFailedException exception) when (exception.Status == 404)
        {
            return await CreateAsync(blob, cancellation);
        }
    }

    private static async Task<byte[]> CreateAsync(BlobClient blob, CancellationToken cancellation)
    {
        var key = RandomNumberGenerator.GetBytes(Length);
        try
        {
            await blob.UploadAsync(new BinaryData(key), overwrite: false, cancellation);
            return key;
        }
        catch (RequestFailedException exception) when (exception.Status is 409 or 412)
        {
            // Another instance was first.
            return (await blob.DownloadContentAsync(cancellation)).Value.Content.ToArray();
        }
    }
}
