using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;

namespace Reports.Azure.Storage;

/// <summary>
/// The key that the app signs with: the setting <c>Signing:Key</c>, else one that is made at the first use and kept in the
/// account, so that every instance has the same.
/// </summary>
public sealed class SigningKey(BlobServiceClient blobs, StorageNames names, IConfiguration configuration)
{
    private const string Setting = "Signing:Key";
    private const int Length = 32;

    private volatile byte[]? _key;

    /// <summary>The signature of a text for one purpose; what was signed for another is not valid for it.</summary>
    public async ValueTask<byte[]> SignAsync(string purpose, byte[] text, CancellationToken cancellation)
    {
        var key = _key ??= await ReadAsync(cancellation);
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{purpose}\0"));
        hash.AppendData(text);
        return hash.GetHashAndReset();
    }

    private async Task<byte[]> ReadAsync(CancellationToken cancellation)
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
