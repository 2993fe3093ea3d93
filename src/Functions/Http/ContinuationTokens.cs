using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Reports.Azure.Storage;
using Reports.Storage;

namespace Functions.Http;

/// <summary>Signs the tokens that lists give out, for the list and filters that gave them; nobody else's are taken.</summary>
internal sealed class ContinuationTokens(SigningKey key)
{
    private const int SignatureLength = 16;

    // They change what a page looks like, and not where it begins.
    private static readonly HashSet<string> Apart = new(["continuationToken", "pageSize", "format", "code", "clientId"], StringComparer.OrdinalIgnoreCase);

    public async ValueTask<string> SealAsync(HttpRequest request, string token)
    {
        var content = Encoding.UTF8.GetBytes(token);
        return Base64Url.EncodeToString([.. await SignAsync(request, content), .. content]);
    }

    /// <exception cref="InvalidTokenException">It is none that this list gave out.</exception>
    public async ValueTask<string> OpenAsync(HttpRequest request, string token)
    {
        if (!Base64Url.IsValid(token)) throw new InvalidTokenException();
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= SignatureLength) throw new InvalidTokenException();
        var content = bytes[SignatureLength..];
        var signature = await SignAsync(request, content);
        return CryptographicOperations.FixedTimeEquals(signature, bytes.AsSpan(0, SignatureLength)) ? Encoding.UTF8.GetString(content) : throw new InvalidTokenException();
    }

    private async ValueTask<byte[]> SignAsync(HttpRequest request, byte[] content)
    {
        var filters = request.Query.Where(pair => !Apart.Contains(pair.Key)).OrderBy(pair => pair.Key.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(pair => $"{pair.Key.ToLowerInvariant()}={pair.Value}");
        var signature = await key.SignAsync($"continuation {request.Path} {string.Join('\n', filters)}", content, request.HttpContext.RequestAborted);
        return signature[..SignatureLength];
    }
}
